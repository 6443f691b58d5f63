"""English cue words. Notation: see ``extractors/event_cues/notation.py``; what a strength means: ``Cues``."""

from collections.abc import Iterator

from extractors.event_cues.patterns import Cues
from extractors.event_cues.patterns.en_types import TYPES
from extractors.event_cues.patterns.en_words import BREAKS, CLASSES, NUMBERS

__all__ = ["ARTICLES", "BREAKS", "CLASSES", "CUES", "ELIDED"]

ARTICLES: tuple[str, ...] = ("the",)
ELIDED: tuple[str, ...] = ()


def _role(role: str, side: str, strength: float, phrases: str) -> Cues:
    """The bodies on that side of the phrase (before | after) have the role."""
    return Cues("role", {"cue": "role", "role": role, "side": side}, strength, phrases)


def _place(relation: str, strength: float, phrases: str) -> Cues:
    """The place after the phrase is where something was (in), went (to) or came from; ``here`` is the dateline's."""
    return Cues("place", {"cue": "place", "relation": relation}, strength, phrases)


def _durations() -> Iterator[Cues]:
    for words, days in NUMBERS:
        yield Cues(
            "span",
            {"cue": "duration", "days": days},
            0.9,
            f"{words}-day/{days}-day; {words}/{days} full? days of; last/lasts/lasted/lasting {words}/{days} days",
        )
    yield Cues("span", {"cue": "duration", "days": 7}, 0.8, "week-long; one-week; 1-week")
    yield Cues("span", {"cue": "duration", "days": 14}, 0.8, "two-week; 2-week; fortnight-long")
    yield Cues("span", {"cue": "duration", "days": 21}, 0.8, "three-week; 3-week")


_MODES = [
    Cues("mode", {"cue": "mode", "mode": "online"}, 0.95, """
        ONLINE ~ MEETING/TRAINING/EXCHANGE/VISIT; MEETING/TRAINING/EXCHANGE ~ HELD ONLINE; HELD ~ ONLINE;
        on/via/over/through/using Zoom/videoconference/video-conference/Skype/Teams/Webex;
        by video-conference/video-link/teleconference; webinar/webinars; meet/meets/met ONLINE;
        took/takes/taking place ONLINE; teleconference; videoconference;
        conducted/delivered/organized/organised/hosted/convened ONLINE; livestream
    """),
    Cues("mode", {"cue": "mode", "mode": "online"}, 0.4, "online; virtual; virtually; remotely"),
    Cues("mode", {"cue": "mode", "mode": "hybrid"}, 0.95, """
        hybrid MEETING/TRAINING/EXCHANGE/format/mode/event; in-person and online/virtual/virtually/remotely;
        online/virtually/remotely and in-person; both in-person and online/virtually; face-to-face and online;
        blended learning/course/training
    """),
    Cues("mode", {"cue": "mode", "mode": "in_person"}, 0.9, """
        in-person; face-to-face; physically; on-site; study visit/visits/tour/tours
    """),
    Cues("mode", {"cue": "mode", "mode": "in_person"}, 0.7, """
        HELD in/at ^; took/takes/taking place in/at ^; hosted in/at ^; gathered in/at ^; gather/gathers in ^;
        met in/at ^; signing ceremony
    """),
    Cues("mode", None, 0.0, """
        online work/platform/platforms/labour/tool/database/portal/recruitment/course-material/economy/survey;
        virtual reality
    """),
]  # fmt: skip

_ROLES = [
    _role("organiser", "after", 0.95, """
        HELD ~ by; HELD by; LAUNCHED/STARTED/PUBLISHED by; jointly HELD by; run by;
        implemented/executed/prepared/produced/developed by; under the auspices of; initiated by
    """),
    _role("organiser", "after", 0.85, """
        in collaboration/cooperation/partnership/conjunction/association with; jointly/together with
    """),
    _role("organiser", "before", 0.8, "HOLD/LAUNCH/START a/an/the/its/their; HOLD/LAUNCH; jointly HELD/LAUNCHED"),
    _role("funder", "after", 0.95, """
        funded/financed/sponsored/co-funded/co-financed/bankrolled by; paid for by;
        funding/funds/financing/donation/contribution/grant ~ from/by/of;
        financial ~ support/assistance/contribution of/from/by; thanks to ~ support/funding/contribution of/from/by
    """),
    _role("funder", "after", 0.75, """
        with ~ support/assistance/backing of/from/by; supported by; backed by; support/assistance of/from
    """),
    _role("funder", "before", 0.85, """
        have/has pledged/contributed/donated; CONTRIBUTE ~ MONEY; funds/finances; back/backs/backed
    """),
    _role("participant", "after", 0.9, """
        attended/joined by; PEOPLE/PARTICIPANT from/of; bringing/brings/brought together;
        participation/presence/attendance of; meet/meets/met/meeting/meetings/talks/discussions/consultations with;
        visited
    """),
    _role("participant", "after", 0.7, """
        between; including; included; includes; led by; session with; dialogue with; signed by; agreement with;
        invited; among
    """),
    _role("participant", "before", 0.85, """
        attended; participated; took/take part; joined; presented; sent; signed; signs; sign; met; shared;
        will be associated; delegation; agreed
    """),
    _role("subject", "after", 0.6, "on behalf of; report on; about; appointed to; election of; joins/joined the"),
    _role("subject", "before", 0.6, "deposited; ratified; ratifies; adopted; adopts; approved; said; says"),
]  # fmt: skip

_PLACES = [
    _place("in", 1.0, """
        HELD/launched/signed/opened/opens/released/inaugurated ~ in/at ^; GATHER in/at ^; EVENT in/at ^;
        headquarters/premises in ^
    """),
    _place("post", 0.85, "director/representative/coordinator/office/ambassador for/in ^"),
    _place("in", 0.8, "HOLD/LAUNCH/OPEN/SIGN/GATHER/MEETING/TRAINING/VISIT/END ~ in/at ^"),
    _place("in", 0.8, "APPOINTED ~~ in/at ^"),
    _place("in", 0.45, "HOLD/LAUNCH/OPEN/SIGN/GATHER/MEETING/TRAINING/VISIT/END ~~ in/at ^"),
    _place("in", 0.4, "in/near/across/inside ^; in PART ^"),
    _place("at", 0.4, "at ^"),
    _place("seat", 0.9, """
        Geneva; New York; Washington; Brussels; Rome; Paris; London; Vienna; Turin; Bangkok; Lima; Beirut; Abidjan;
        Addis Ababa; Santiago
    """),
    _place("to", 0.9, """
        visit/visits/visited/visiting ^; VISIT ~ to ^; delegation to ^; tour/toured of? ^;
        travel/travels/travelled to ^
    """),
    _place("to", 0.5, "to ^"),
    _place("from", 0.8, """
        from ^; delegation of/from ^; OFFICE of ^; =Minister/=Ministers of ~~ of ^; =Minister for ~~ of ^
    """),
    _place("here", 0.9, """
        HELD/LAUNCHED/PUBLISHED/SIGNED/MEETING/TRAINING/REPORTED/OPEN/END/GATHER ~ here; here TODAY; TODAY here;
        here on; here this/last/from; meets/met here
    """),
    Cues("seat", {"cue": "place", "relation": "headquarters", "country": "CH"}, 0.9, """
        at/in the? =ILO headquarters; at/in =ILO's headquarters; at/in the headquarters of the? =ILO;
        at the =Palais des =Nations
    """),
    # Organs that meet nowhere else.
    Cues("seat", {"cue": "place", "relation": "headquarters", "country": "CH"}, 0.5, """
        =Governing =Body; =International =Labour =Conference
    """),
    _place("home", 0.9, "this/our ~ town/city/village/port/island/valley/province/district/capital"),
]  # fmt: skip

_SPANS = [
    *_durations(),
    Cues("span", {"cue": "edge", "edge": "start"}, 0.8, "OPEN; START; starting; beginning; opening"),
    Cues("span", {"cue": "edge", "edge": "end"}, 0.8, """
        END; last/lasts/lasting/run/runs/sit/sits/sitting/continue/continues/continuing ~ until/till/through/to;
        closing; came to ~ end/close; comes to ~ end/close
    """),
    Cues("span", {"cue": "edge", "edge": "force"}, 0.8, """
        enter/enters/entered/entry/entering/come/comes/came into force; take/takes/took effect; effective from/as
    """),
    Cues("span", {"cue": "edge", "edge": "said"}, 0.8, """
        SPEAKER/officials/police/ministry/report said/told/announced; said; told reporters/journalists
    """),
    Cues("span", {"cue": "edge", "edge": "other"}, 0.9, """
        ahead of; prior to; in the run-up to; on the eve of; coincides/coincided with
    """),
    Cues("span", {"cue": "edge", "edge": "until"}, 0.7, "until; till"),
    Cues("span", {"cue": "edge", "edge": "since"}, 0.7, "since"),
    Cues("span", {"cue": "edge", "edge": "other"}, 0.7, """
        deadline; due by; founded/established/created in/on; following; in the wake of; after the;
        expires/expired
    """),
]  # fmt: skip

_WHEN = [
    Cues("when", {"cue": "when", "day": "nowadays"}, 0.6, """
        today's; =Today; <still/even/until/till/than/of/as/like/by/more/are/live/worldwide/now TODAY;
        <work/world/society/labour TODAY; TODAY more/still/than/remains; TODAY there
    """),
    Cues("when", {"cue": "when", "day": "publication"}, 0.95, """
        REPORTED/GATHER ~ TODAY; TODAY ~ REPORTED; TODAY is/marks/marked; =Today is/marks/REPORTED; here TODAY;
        TODAY in/at/by/with ^; TODAY that; TODAY here; TODAY a/an/the/its; in a/the? REPORT REPORTED TODAY
    """),
    Cues("when", {"cue": "when", "day": "publication"}, 0.6, "TODAY"),
]  # fmt: skip


_SCOPES = [
    Cues("scope", {"cue": "scope", "scope": "global"}, 0.8, """
        global; globally; worldwide; world-wide; world's; around/across the world/globe; <the world; =World;
        in NUMBER countries; across NUMBER countries
    """),
]  # fmt: skip

CUES = [*TYPES, *_MODES, *_ROLES, *_PLACES, *_SPANS, *_WHEN, *_SCOPES]
