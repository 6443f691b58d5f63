"""The commands of ``ilo-events``, a module each: words of the command line in, lines on stdout out."""
