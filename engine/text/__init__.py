"""Text of every script: sentences, passages, languages."""
