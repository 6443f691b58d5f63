"""The words of money in English, as data."""

from collections.abc import Mapping

# Before the number; the longer ones first. Whose "$" it is, the text does not say.
SIGNS: Mapping[str, str | None] = {
    "US$": "USD", "A$": "AUD", "C$": "CAD", "NZ$": "NZD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR",
    "Tk": "BDT", "Rs": None, "$": None,
}  # fmt: skip
CODES = frozenset(
    "USD EUR GBP CHF JPY CNY INR BDT PKR LKR NPR IDR PHP VND KHR MMK THB MYR AUD CAD NZD BRL MXN ARS COP PEN CLP ZAR"
    " KES UGX TZS ETB GHS NGN XOF XAF EGP JOD LBP TND MAD TRY UAH RUB SEK NOK DKK KRW SAR QAR AED".split()
)
# After the number.
NAMES: Mapping[str, str | None] = {
    "US dollars": "USD", "United States dollars": "USD", "dollars": None, "euros": "EUR", "pounds sterling": "GBP",
    "Swiss francs": "CHF", "yen": "JPY", "taka": "BDT", "Kenyan shillings": "KES", "baht": "THB", "dong": "VND",
    "rupiah": "IDR", "Indian rupees": "INR", "rand": "ZAR",
}  # fmt: skip
MAGNITUDES: Mapping[str, int] = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
PERIODS: Mapping[str, str] = {
    "hour": "hour", "hourly": "hour", "day": "day", "daily": "day", "week": "week", "weekly": "week",
    "month": "month", "monthly": "month", "year": "year", "annum": "year", "yearly": "year", "annual": "year",
    "annually": "year",
}  # fmt: skip
# What an amount is about, by the words of its sentence; the first that is there counts.
ABOUT: Mapping[str, str] = {
    "minimum_wage": r"minimum wages?|wage floor",
    "wage": r"wages?|salar(?:y|ies)|earn(?:s|ed|ing|ings)?|pays?|paid|remuneration",
    "loss": r"los(?:s|es|e|t|ing)|cost(?:s|ing)?|profits?|debts?|owed?|stolen",
    "funding": r"fund(?:s|ed|ing)?|grants?|donat\w+|contribut\w+|budgets?|project|programme|invest\w*|loans?|worth",
}
