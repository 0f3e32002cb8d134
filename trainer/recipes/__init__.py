"""Recipes: everything from files of parallel text to a model package, as one command that can be stopped and continued.

``running.run`` goes through one; ``reading.load_recipe`` reads its settings. Nothing is imported here: a lent machine has
not all that cleaning text needs.
"""
