"""Words that tell what happened, how, when and with whom: a Doc in, ``doc._.event_cues`` out."""
