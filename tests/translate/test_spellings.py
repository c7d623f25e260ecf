"""How the family writes its names: what the plan says is accepted in a translation, and nothing else is."""

from planlint.model.plan import ChildProtectionPlan
from planlint.translate.checks import faults
from planlint.translate.languages import language
from planlint.translate.segments import Segment
from planlint.translate.spellings import spellings

PLAN = ChildProtectionPlan.model_validate(
    {
        "document": "child-protection-plan",
        "people": [
            {
                "id": "mum",
                "name": "Sadia Hussain",
                "spellings": [
                    {"language": "ur", "name": "سعدیہ حسین"},
                    {"language": "no such tag", "name": "Saadia"},
                    {"language": "ar"},
                ],
            }
        ],
    }
)


def test_a_spelling_is_found_under_the_name_whatever_the_country() -> None:
    assert spellings(PLAN, "ur-PK") == {"Sadia Hussain": ("سعدیہ حسین",)}


def test_a_spelling_for_another_language_is_none() -> None:
    assert spellings(PLAN, "ar") == spellings(PLAN, "pl") == {}


def test_a_registered_spelling_stands_for_the_name() -> None:
    sentence = Segment("monitoring", "Sadia rings.", "0", names=("Sadia",))
    known = spellings(PLAN, "ur")
    said = [fault.check for fault in faults(sentence, "سعدیہ فون کرتی ہیں۔", language("ur"), spellings=known)]
    unknown = [fault.check for fault in faults(sentence, "سعدیہ فون کرتی ہیں۔", language("ur"))]
    assert "name" not in said
    assert "name" in unknown
