"""Readers of archives: every member is unpacked to a spool file under limits judged by the bytes that really come out."""
