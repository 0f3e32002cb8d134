"""Long passages and queries with their passages, mined from translations that stand in the order of their documents.

``mine.mine`` does it, ``options.MiningOptions`` says from what; nothing is imported here, so that the settings can be read
on a machine that has not all that cleaning text needs.
"""
