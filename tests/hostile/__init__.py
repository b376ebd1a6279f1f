"""Every entrance of the desk against every surface text from outside can hurt: docs/hostile-input.md."""
