import pytest
from marked import Marked, parse


def test_tags_become_offsets_into_the_text_without_them():
    text, found = parse('Some <count low=5 comp=">=">5 <place code=FR>French</place> workers</count> left.')
    assert text == "Some 5 French workers left."
    assert found == [
        Marked("count", 5, 21, {"low": "5", "comp": ">="}),
        Marked("place", 7, 13, {"code": "FR"}),
    ]


def test_text_without_tags_is_itself():
    assert parse("less than 5 < 6") == ("less than 5 < 6", [])


@pytest.mark.parametrize("broken", ["<date>May", "May</date>", "<date>May</count>"])
def test_a_tag_that_does_not_close_is_an_error(broken):
    with pytest.raises(ValueError, match="clos"):
        parse(broken)
