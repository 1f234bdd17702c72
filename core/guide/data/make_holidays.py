"""Makes holidays.csv from npm @holiday-jp/holiday_jp and compares it with PyPI holidays.

    npm install @holiday-jp/holiday_jp@2.5.1 && pip install holidays==0.109
    python3 make_holidays.py    # run where node_modules is; writes holidays.csv beside this file, or says where the two differ

The table ends with the last year for which both name every day: later equinoxes are estimates, and laws change.
"""

import datetime
import json
import pathlib
import subprocess
import sys

import holidays

FIRST, LAST = 2026, 2037
NPM, PYPI = "@holiday-jp/holiday_jp 2.5.1", "holidays 0.109"
SCRIPT = """
const holidays = require('@holiday-jp/holiday_jp');
const found = holidays.between(new Date('%d-01-01'), new Date('%d-12-31'));
console.log(JSON.stringify(found.map((day) => [day.date.toISOString().slice(0, 10), day.name])));
""" % (FIRST, LAST)

installed = json.loads(pathlib.Path("node_modules/@holiday-jp/holiday_jp/package.json").read_text())["version"]
assert (installed, holidays.__version__) == ("2.5.1", "0.109"), "other versions: compare, then change the names above"
npm = dict(json.loads(subprocess.run(["node", "-e", SCRIPT], check=True, capture_output=True, text=True).stdout))
pypi = {day.isoformat() for day in holidays.country_holidays("JP", years=range(FIRST, LAST + 1))}
different = sorted(set(npm) ^ pypi)
for day in different:
    print(day, "only npm" if day in npm else "only PyPI", npm.get(day, ""))
if different:
    sys.exit(1)

lines = [f"# 国民の祝日・休日 {FIRST}-{LAST}: {NPM}, the same {len(npm)} days in {PYPI}; made by make_holidays.py", "day,name"]
lines += [f"{day},{name}" for day, name in sorted(npm.items())]
pathlib.Path(__file__).with_name("holidays.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
print(len(npm), "days written,", datetime.date(LAST, 12, 31), "is the last known day")
