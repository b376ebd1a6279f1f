#!/usr/bin/env bash
# Install the built wheel in a fresh environment and use it from outside the checkout: every form, one leaflet, one export.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pip wheel --quiet --no-deps --no-build-isolation --wheel-dir "$work" "$root"
python -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --require-hashes -r <(cat "$root/requirements.lock")
"$work/venv/bin/pip" install --quiet --no-deps --no-index "$work"/airportdesk-*.whl
cd "$work"
cp "$root/tests/installed_wheel.py" .
QT_QPA_PLATFORM=offscreen AIRPORTDESK_DATA="$work/data" "$work/venv/bin/python" -I installed_wheel.py "$root"
