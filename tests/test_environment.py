"""The pins and the Makefile → one version a dependency, no address anywhere, every target explained."""

import re
import subprocess
import tomllib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
# Not of the project: what installs, and what spreads tests over cores.
TOOLS = {"pip", "setuptools", "wheel", "pytest-xdist", "execnet", "ilo-events"}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> list[str]:
    lines = (CHECKOUT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def test_pins_are_names_and_versions_in_order() -> None:
    assert [pin for pin in pins() if not re.fullmatch(r"[a-z0-9-]+==[0-9][\w.!+]*", pin)] == []
    names = [pin.partition("==")[0] for pin in pins()]
    assert names == sorted(set(names))
    assert not set(names) & TOOLS


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    names = {normal(re.split(r"[\[<>=!~ ;]", line, maxsplit=1)[0]) for line in asked} - TOOLS
    assert names <= {pin.partition("==")[0] for pin in pins()}


def test_set_up_names_no_index() -> None:
    for name in ("constraints.txt", "Makefile", ".ci/run", "pyproject.toml"):
        text = (CHECKOUT / name).read_text(encoding="utf-8")
        assert not re.search(r"https?://|index-url|find-links|file:", text), name


def test_make_help_explains_every_target() -> None:
    declared = re.search(r"^\.PHONY: (.*)$", (CHECKOUT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert declared is not None
    told = subprocess.run(["make", "-C", str(CHECKOUT), "help"], capture_output=True, text=True, check=True).stdout
    listed = re.findall(r"^make (\w+) +\w", told, re.MULTILINE)
    assert sorted(listed) == sorted(declared[1].split())
    assert {"demo", "test", "check", "clean", "help"} <= set(listed)
