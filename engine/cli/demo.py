"""``mimo demo``: what this program is for, in one command."""

from __future__ import annotations

import argparse

from engine.cli.console import Console, harmless
from engine.cli.progress_bar import ProgressBar
from engine.cli.searching import hit_record, show
from engine.demo import run_demo


def demo(options: argparse.Namespace, console: Console) -> int:
    """Index the sample library and search it across languages."""
    with ProgressBar(console, quiet=options.quiet) as bar:
        result = bar.run(run_demo())
    status = result.status
    if console.json:
        for search in result.searches:
            for hit in search.result.hits:
                console.record(
                    {"query": search.query.query, **hit_record(hit, search.marks), "relaxed": search.result.relaxed}
                )
        return 0
    languages = [language for language in status.languages if language not in ("und", "zxx")]
    console.line(
        f"Sample library: {status.files} files, {len([key for key in status.formats if key])} formats, "
        f"{len(languages)} languages, {status.passages} passages."
    )
    for search in result.searches:
        language = f"  [{search.query.language}]" if search.query.language else ""
        console.line()
        console.line(console.style(f"? {harmless(search.query.query)}", "blue") + language)
        show(search.result, search.marks, console)
    console.line()
    console.line('Now your own: `mimo index FOLDER`, then `mimo search "a question in any language"`.')
    return 0
