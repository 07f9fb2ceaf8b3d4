"""The values an article is made of. No I/O, no serialization, nothing that judges."""
