"""How events are read out of annotations: what happened (types), when (dates), where (places), with whom (roles)."""
