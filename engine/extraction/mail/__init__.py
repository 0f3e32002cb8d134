"""Readers of mail: EML (EMLX, MHTML), MBOX and Outlook MSG; attachments are members."""
