"""sqlite-utils on SQLCipher. Everything in this package takes both from here and from nowhere else.

sqlite-utils catches the errors of the driver it finds at its first import, and prefers one called pysqlite3. Under
that name it is given sqlcipher3; imported the other way round, `alter`, `RETURNING` and more break quietly.
"""

import sys

import sqlcipher3
from sqlcipher3 import dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2

from sqlite_utils import Database, Migrations  # noqa: E402
from sqlite_utils.utils import OperationalError as _CaughtError  # noqa: E402

if _CaughtError is not dbapi2.OperationalError:
    raise ImportError("sqlite_utils was imported before airportdesk.store.driver and is bound to another driver")

__all__ = ["Database", "Migrations", "dbapi2"]
