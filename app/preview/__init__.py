"""What a hit looks like in its document: its text, its page, and its own file out of a container.

What touches the files themselves runs in a child process (``child``), which imports no widgets and may be killed.
"""
