"""The marks and phrases by which a form's own text is known, as patterns."""

from __future__ import annotations

import functools
import re
from typing import Any

from planlint.bundled import words

# Marks that stand for a blank wherever they are.
MARKS = re.compile(
    r"<<[^<>\n]{1,60}>>|\{ ?MERGEFIELD [^}\n]{1,60}\}|%[A-Za-z]+_[A-Za-z_]+%|(?<!\{)\$?\{[A-Za-z]+_[A-Za-z_]+\}(?!\})"
    r"|«[A-Z][A-Za-z]*_\w*»|#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!)|(?<![#\w])#{2,}(?:[/.\-]#{2,})*(?! \w)"
    r"|(?<![A-Za-z*])\*{3,}(?:[^*\n]{1,80}\*{3,})?(?![A-Za-z*])|_{3,}(?:[/\s]{1,3}_{2,})*|\.{6,}|(?:… ?){3,}"
    r"|(?:^|(?<=[.;:,\n] ))(?:if|when|by|should)\s(?:…|\.{3,5})"
    r"(?=\s+(?:then|happens?|occurs?|is|are|does|do|has|have|will|cannot|can|by|or)\b)"
    r"|\b[dD]{2}[/.\- ][mM]{2,3}[/.\- ](?:20)?[yY]{2,4}\b|(?<![\w/])(?:[/_ ]{0,2}__){1,3}/__[/_]*"
    r"|\{\{ ?\w+[._]\w+ ?\}\}|@@\w+@@|\b00[/.]00[/.](?:00|0000)\b"
    r"|\[[xX]\](?= (?:days?|weeks?|months?|times?|hours?)\b)|(?<![\w_])__(?![\w_])"
    r"|(?<![^\s(])\?{2,}(?![^\s).,;])"
    r"|\blorem ipsum\b[^.\n]*\.?|£ ?(?:[xX]{1,4}|_+|\?+)(?:\.[xX]{2})?\b|\b[xX]{2}([/.\-])[xX]{2}\1[xX]{2,4}\b"
    r"|\b(?:max(?:imum)?\.?|up to|no more than)(?: of)? \d{2,4} (?:words|characters)\b",
    re.IGNORECASE,
)
CROSSES = re.compile(r"\b\d*[xX]{3,}(?:\s[xX]{3,})*\b|\bXX\b(?! chromosome)")
KISSES = re.compile(r"\b(?:love|kiss(?:es)?|hugs?|nanny|mummy|daddy|night|you|from)\b[^.\n]{0,30}$", re.IGNORECASE)
NUMBERED = re.compile(r"\b(?:part|chapter|volume|king|queen|pope|louis|bowl|section|schedule|games)\s$", re.IGNORECASE)
BRACKETS = re.compile(
    r"\(\(([^()]*)\)\)|\[([^\[\]]*)\]|(?<!\{)\{([^{}]*)\}(?!\})|(?<!<)<([^<>]*)>(?!>)|«([^«»]*)»|\(([^()]*)\)"
)
PENDING = re.compile(r"(?<![\w.])(?:t\.?b\.?[cad]\.?)(?!\w)", re.IGNORECASE)
PENDING_PHRASE = re.compile(
    r"(?:to be (?:confirmed|advised|inserted|added|entered|filled in|decided|completed|agreed|arranged)|not yet known)",
    re.IGNORECASE,
)
FULL_NAME = re.compile(r"\bT\w+ B\w+ [CAD]\w+ \($")
NAME_OF = re.compile(
    r"\bnames? of (?:child(?:ren)?|parents?|carers?|professionals?|workers?|social worker"
    r"|practitioners?|schools?|agency|person|organisation|service|meeting)\b(?!\s*[:–-]\s*\w)",
    re.IGNORECASE,
)
GUIDANCE = re.compile(
    r"\b(?:guidance|prompt|instruction|completion|help) (?:notes?|text)\b(?:\s*\([^()]*\))?(?=\s*[:–-])"
    r"|\bnotes? (?:for|to|on) (?:completion|completing|author|worker|practitioner)s?\b"
    r"|\((?:remove|delete|overwrite|replace)\b[^()]*\)|\b(?:delete|remove|overwrite|replace) this "
    r"(?:row|text|section|box|prompt|line|paragraph|sentence|note|guidance|example|page|if)\b[^.\n]*"
    r"|\b(?:remove|delete) before (?:sending|issuing|sharing|printing|finalising|use|circulation|distribution)\b"
    r"|\bthis (?:section|box|column|field|row) (?:should|must|needs to|is to|will) "
    r"(?:be (?:completed|used|filled)|describe|include|set out|list|contain|record|say|state)\b[^.\n]*",
    re.IGNORECASE,
)
YES_NO = re.compile(r"\bYes ?/ ?No(?: ?/ ?(?:N/?A|Don't know))?(?=\s*(?:[.\])]|$|\[|\())", re.IGNORECASE | re.MULTILINE)
EMPTY_BOX = re.compile(r"[☐□](?=[^\n]*[☐□])|\[\s{2,}\]|(?<=:)\s*\[\s?\]|\[\s?\](?=[^\n]*\[\s?\])")

# “Add further rows”, “copy this row for each action”: what only a form has. “A row of hooks” hangs in a hall.
PART_OF_A_FORM = re.compile(
    r"\b(?:(?:this|each|every|another|further|additional|more|extra|new|separate|one|as many|relevant|appropriate)"
    r" (?:rows?|(?:text ?)?box(?:es)?|sections?|fields?|columns?|templates?|forms?|tables?|sheets?(?! (?:on|with|for)))"
    r"|(?:further|additional|another|more|new|extra) (?:outcomes?|actions?|concerns?|lines?)"
    r"(?=\W*$| (?:if|as|where|here|below))|rows? (?=if|as|where|below))(?! of\b)"
    r"|\bin this (?:section|box|field|column)\b|\bpractice guidance\b|\bwhen completing (?:this|the form)\b"
    r"|\bwhen completing\W*$",
    re.IGNORECASE,
)
# How the writer is to write. At the end of its sentence: “use simple words when Leo asks” is for his carers.
MANNER = re.compile(
    r"\b(?:(?:plain|simple|clear|everyday|accessible|jargon[- ]free|(?:child|family|user)[- ]friendly"
    r"|age[- ]appropriate) (?:language|english|words|terms)|own (?:words|language)|voice|(?:first|third) person"
    r"|(?:past|present) tense|with a verb|jargon|acronyms|abbreviations|initials|bullet[- ]points|smart)\b"
    r"(?: (?:where|when|if|as far as|wherever) possible| throughout| only| here| please)?\W*$",
    re.IGNORECASE,
)
SMART = re.compile(
    r"\bspecific\b\W+(?:and )?measurable\b|\bmeasurable\b\W+(?:and )?(?:achievable|attainable|agreed)\b"
    r"|\b(?:outcomes?|actions?|goals?|objectives?|targets?|plans?) (?:should|must|need to|are to|to) be smart\b"
    r"|\bbe smart[!.]|\bsmart (?:outcomes?|actions?|goals?|objectives?|targets?)(?=\W*$|\s\()",
    re.IGNORECASE,
)
GUIDANCE_TO_SEE = re.compile(
    r"\b(?:see|refer to|consult|read) (?:the |our |your |local )?(?:\w+ )?"
    r"(?:guidance|guide|procedures?|handbook|manual|exemplar|glossary)\b"
    r"(?= (?:notes?|p\.?\d|p\.? \d|pages?|section|on page|overleaf|below|above|document|before|when completing)|\W*$)",
    re.IGNORECASE,
)
# What a form says of itself, wherever it stands.
FORM_SAYS = re.compile(
    r"\b(?:click|tap) (?:(?:here|on|or tap|or click|in|this|the box|the arrow)\b[^.\n]{0,20}?)?to"
    r" (?:select|choose|enter|add|insert|edit|pick|type|open|write|expand)\b[^.\n]*"
    r"|\bto be (?:inserted|entered|added|typed|written|recorded|completed|filled in) (?:here|below|in this \w+)\b"
    r"|\b(?:this|each|every|all) (?:sections?|box(?:es)?|fields?|columns?|parts? of the form) (?:is|are|must be)"
    r" (?:mandatory|compulsory|optional|completed)\b"
    r"|\b(?:mandatory|compulsory|required) (?:field|section|box)\b|\((?:mandatory|compulsory|optional|required)\)"
    r"|\b(?:box(?:es)?|cells?|fields?|text box(?:es)?) (?:will |can |should )?expands?\b[^.\n]*"
    r"|\bfor (?:office|official|admin) use only\b|\bstart typing\b[^.\n]*|\btemplate (?:v|version)\.? ?\d[\d.]*"
    r"|\bmax(?:imum|\.)?(?: of)? (?:\d+|one|two|three|four|five|ten)"
    r" (?:pages?|sentences|paragraphs?|lines|bullet points)\b"
    r"|\bcontinue (?:overleaf|on (?:a|another) (?:separate |new |blank )?(?:sheet|page))\b[^.\n]*"
    r"|\b(?:complete|use|fill in) (?:one|a(?: new| separate)?) (?:form|plan|sheet|template|table)"
    r" (?:per|for each)\b[^.\n]*"
    r"|(?-i:\b(?:CHILD|PARENT|MOTHER|FATHER)(?:['’]?S)? NAME\b|\b(?:Child|Parent)['’]s (?:First )?Name\b)"
    r"|\b(?:joe|jane) bloggs\b|\b(?:john|jane) doe\b|\bcomment \[\w+\]:[^\n]*"
    r"|\bdo not (?:use|put|write|enter) \W?(?:asap|ongoing|tbc|n/?a)\b[^.\n]*|\bdo not exceed\b[^.\n]*"
    r"|(?:^|\()approx(?:imately|\.)? \d{3} words\b|\b0\W{1,3}1\W{1,3}2\W{1,3}3\W{1,3}4\W{1,3}5\b"
    r"|\bon a scale of 0 (?:to|-) 10\b[^.\n]*\?|\bone \w+ per (?:box|row|cell|line)\b|\bfield is required\b"
    r"|(?:^|\b(?:outcomes?|actions?|timescales?|evidence|goals?|targets?|dates?) )(?:must|should) be"
    r" (?:specific|measurable|observable|time[- ]bound|realistic)\b[^.\n]*"
    r"|\bshould (?:go|be written|be recorded|be entered) (?:here|below|in this (?:box|section|field|column))\b",
    re.IGNORECASE,
)
# A whole field that is the form's.
ALONE = re.compile(
    r"free[- ]text(?: (?:box|field|here))?|text ?box(?: ?\([^()]*)?|(?:new|blank) row|add (?:new )?row"
    r"|(?:heading|table) \d|(?:draft |blank )?template|(?:insert )?caption|test(?:ing)?|asdf\w*|blah(?: blah)*"
    r"|agency(?: ?/ ?person)?|lead agency ?/ ?person|if\W+then|end of form|page \w{1,2} of \w{1,2}"
    r"|day ?/ ?month ?/ ?year"
    r"|(?:who|what|when|where|why|how)(?:\W+(?:who|what|when|where|why|how))+"
    r"|(?:select|choose|pick) (?:(?:a|an|the|your|from|from a|from the) )?(?:person|role|professional|worker|agency"
    r"|status|category|option|user|team|date|value|drop[- ]?down)(?: (?:list|menu))?"
    r"|drop[- ]?down(?: (?:list|menu|box))?"
    r"|(?:high|medium|low|red|amber|green|met|not met|partly met|partially met|ongoing|complete|open|closed)"
    r"(?: ?/ ?(?:high|medium|low|red|amber|green|met|not met|partly met|partially met|complete|open|closed)){1,3}",
    re.IGNORECASE,
)
FILLED_IN_BY = re.compile(
    r"(?:to be (?:completed|filled in|written|updated) by|for completion by)(?: the)? [a-z' /]{3,40}"
    r"|(?:the )?(?:(?:allocated |lead )?social worker|chair(?:person)?|iro|author|key ?worker|lead professional|manager"
    r"|practitioner|professionals|all agencies|each agency|minute[- ]taker|business support)"
    r" to (?:complete|fill in|update)",
    re.IGNORECASE,
)
# A box filled with the form's own example. In a narrative “for example” may go on from what stands above.
EXAMPLE = re.compile(
    r"\s*[(\[]?(?:(?:(?:worked |sample )?example|sample)(?: \d)?\s*[:–—-]|e\.?g\.?[:,]?\s)[^\n.]*", re.IGNORECASE
)
HINT = re.compile(
    r"^\W{0,3}(?:(?:guidance|hint|prompts?|help text)\s*[:–—-]|(?:consider|think about|include)\s*:)[^\n]*",
    re.IGNORECASE | re.MULTILINE,
)


@functools.cache
def prompt_words() -> dict[str, frozenset[str]]:
    """The words of prompts by what they do in one: ask, stand for a blank, link."""
    data: dict[str, Any] = words("prompts")
    return {name: frozenset(entries) for name, entries in data.items()}


@functools.cache
def fixed_prompts() -> re.Pattern[str]:
    """The prompts that are always the same words."""
    phrases = sorted(prompt_words()["fixed"], key=len, reverse=True)
    joined = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases)
    return re.compile(rf"\*?(?<!\w)(?:{joined})(?!\w)(?:\*|\.(?=\s|$))?", re.IGNORECASE)
