"""Bytes and text in and out: one file a format."""
