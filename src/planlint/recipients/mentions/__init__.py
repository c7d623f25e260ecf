"""What tells of a withheld thing without its whole words: a street alone, a number's end, half a name, a day."""

from planlint.recipients.mentions.addresses import pieces
from planlint.recipients.mentions.days import day_in_language, days_in, withheld_day
from planlint.recipients.mentions.names import is_also_a_word, is_title, names_somebody
from planlint.recipients.mentions.numbers import tells_number, withheld_digits
from planlint.recipients.mentions.postcodes import tells_postcode, withheld_postcode

__all__ = [
    "day_in_language",
    "days_in",
    "is_also_a_word",
    "is_title",
    "names_somebody",
    "pieces",
    "tells_number",
    "tells_postcode",
    "withheld_day",
    "withheld_digits",
    "withheld_postcode",
]
