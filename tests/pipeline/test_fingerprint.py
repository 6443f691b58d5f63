"""The fingerprint: near for nearly the same words, far for others, and the same tomorrow as today."""

import itertools
import random

import pytest

from pipeline.fingerprint import SHORTEST, distance, fingerprint
from sandbox.site import ARTICLES

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))}
TEXT = next(iter(TEXTS.values()))


def hashed(text: str) -> int:
    value = fingerprint(text)
    assert value is not None
    return value


def test_a_stored_hash_stays_what_it_was() -> None:
    """If this fails, the hashes in every database must be made anew."""
    text = " ".join(f"word{number} trade union ministry {number % 7}" for number in range(60))
    assert hashed(text) == 1561551588020780404


def test_no_two_articles_are_near() -> None:
    hashes = [hashed(text) for text in TEXTS.values()]
    assert len(hashes) >= 40
    assert min(distance(*pair) for pair in itertools.combinations(hashes, 2)) >= 10


@pytest.mark.parametrize(("changed", "within", "share"), [(1, 4, 0.9), (3, 6, 0.9), (10, 8, 0.9)])
def test_an_edited_article_is_near_to_itself(changed: int, within: int, share: float) -> None:
    random_ = random.Random(changed)  # noqa: S311
    vocabulary = TEXT.split()

    def edited(text: str) -> str:
        words = text.split(" ")
        for at in random_.sample(range(len(words)), changed):
            words[at] = random_.choice(vocabulary)
        return " ".join(words)

    near = [distance(hashed(text), hashed(edited(text))) <= within for text in TEXTS.values()]
    assert sum(near) / len(near) >= share


def test_another_title_over_the_same_text() -> None:
    body = TEXT.partition("\n")[2]
    one, other = (f"China {does} new social insurance law\n{body}" for does in ("approves", "launches"))
    assert 0 <= distance(hashed(one), hashed(other)) <= 3


def test_case_punctuation_and_spelling_of_characters_do_not_count() -> None:
    assert fingerprint(TEXT) == fingerprint(TEXT.upper()) == fingerprint(TEXT.replace(" ", "\u00a0 — "))


CHINESE = (
    "国际劳工组织与中华全国总工会今日在北京签署谅解备忘录，双方将共同推动职业安全与健康，特别是在建筑业和采矿业。"
    "来自各省的代表参加了为期三天的研讨会，讨论平台经济中劳动者的权益保障问题。"
    "劳工组织亚太区域主任表示，社会对话是实现体面劳动的关键。"
)
OTHER_CHINESE = (
    "青年就业形势依然严峻，最新报告指出全球青年失业率高于疫情之前的水平，低收入国家受到的影响最为严重。"
    "报告作者呼吁各国政府增加对技能培训和公共就业服务的投入，并为青年妇女消除进入劳动力市场的障碍。"
    "报告还分析了气候变化对农业工作的影响，以及绿色转型带来的新机遇。"
)


def test_a_language_without_blanks() -> None:
    edited = CHINESE.replace("三天", "四天")
    assert distance(hashed(CHINESE), hashed(edited)) <= 10
    assert distance(hashed(CHINESE), hashed(OTHER_CHINESE)) >= 16


def test_the_body_counts_also_where_there_are_no_blanks() -> None:
    assert distance(hashed("国际劳工组织新闻\n" + CHINESE), hashed("国际劳工组织新闻\n" + OTHER_CHINESE)) >= 16


def test_a_short_text_has_none() -> None:
    assert fingerprint("") is None
    assert fingerprint("word " * (SHORTEST - 1)) is None
    assert fingerprint("word " * SHORTEST) is not None


def test_it_fits_a_signed_column_and_distance_knows_the_sign() -> None:
    hashes = [hashed(text) for text in TEXTS.values()]
    assert all(-(2**63) <= value < 2**63 for value in hashes)
    assert min(hashes) < 0 < max(hashes)
    assert (distance(-1, 0), distance(-1, -1), distance(-(2**63), 0), distance(0b1011, 0b0001)) == (64, 0, 1, 2)
