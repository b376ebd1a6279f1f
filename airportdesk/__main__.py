"""Start: with no verb, unlock and open the window; with one, the command line."""

import sys

from airportdesk.reticence import keep_to_itself


def main() -> None:
    """Open the window, or do what the command line says. The window does not wait for the command line's parser."""
    keep_to_itself()
    arguments = sys.argv[1:]
    if arguments in ([], ["--sample"]):
        from airportdesk.opening import open_window

        sys.exit(open_window(sample=bool(arguments)))
    from airportdesk.commands import commands

    commands(prog_name="airportdesk")


if __name__ == "__main__":
    main()
