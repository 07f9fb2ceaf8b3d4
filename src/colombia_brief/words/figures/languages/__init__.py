"""The tables of the languages: one file each, named for its BCP 47 subtag, with a `LANGUAGE`."""
