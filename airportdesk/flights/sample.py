"""Departures for the sample desk: real flight numbers of the Cambodia flights, everything else invented."""

from datetime import date, datetime, time

from airportdesk.model import KST, Departure
from airportdesk.pack import Pack

_DAY = (
    ("ZA216", "스카이 앙코르 항공", "11:35", "KTI", "CONCOURSE", "104", "E19-E23"),
    ("KE689", "대한항공", "18:50", "KTI", "T2", "250", "A B C D"),
    ("OZ739", "아시아나항공", "19:30", "KTI", "T2", "260", "G17-J40"),
    ("VN409", "베트남항공", "10:35", "SGN", "CONCOURSE", "113", "D01-D17"),
    ("OZ731", "아시아나항공", "19:20", "SGN", "T2", "274", "G17-J40"),
    ("KE455", "대한항공", "19:05", "HAN", "T2", "238", "A B C D"),
    ("7C4407", "제주항공", "20:15", "PQC", "T1", "12", "L01-L18"),
    ("KE651", "대한항공", "18:05", "BKK", "T2", "216", "A B C D"),
    ("XJ701", "타이 에어아시아 엑스", "11:05", "DMK", "CONCOURSE", "126", "F01-F12"),
    ("TW115", "티웨이항공", "18:25", "VTE", "T1", "38", "C01-C14"),
    ("MH67", "말레이시아항공", "11:00", "KUL", "CONCOURSE", "118", "H01-H12"),
    ("SQ605", "싱가포르항공", "16:00", "SIN", "T1", "30", "J01-J14"),
)


def sample_departures(day: date, pack: Pack) -> tuple[Departure, ...]:
    """A plausible day: the three flights to Cambodia and some to where travellers change, by time."""
    found = []
    for number, (flight, airline, at, airport, terminal, gate, checkin) in enumerate(_DAY):
        scheduled = datetime.combine(day, time.fromisoformat(at), KST)
        known = pack.airport.get(airport)
        found.append(
            Departure(
                flight=flight,
                airline=airline,
                scheduled=scheduled,
                estimated=scheduled,
                airport=airport,
                airport_name=known.ko if known else airport,
                terminal=terminal,
                gate=gate,
                checkin=checkin,
                remark="",
                fid=f"sample-{day:%Y%m%d}-{number:02}",
            )
        )
    return tuple(sorted(found, key=lambda departure: departure.scheduled))
