"""A small faithful copy of www.ilo.org's news: a folder of articles in, pages over loopback HTTP out."""
