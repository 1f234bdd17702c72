# What stops at the end, and what still works.
stops-on = Without a renewal, certificates at convenience stores, Mynaportal, e-Tax and the like stop on { $date }.
stops-since = Since { $date }, certificates at convenience stores, Mynaportal, e-Tax and the like do not work.
stops-still-id = The card can be used as photo identification until { $date }.
stops-insurance = If you use the card as マイナ保険証 (health insurance), the doctor still accepts it until { $date }.
stops-insurance-cancelled = If it is not renewed by then, the registration as マイナ保険証 is cancelled.
stops-insurance-over = If you used the card as マイナ保険証 (health insurance), that ended on { $date } and the registration is cancelled. Ask your insurer for a 資格確認書 (eligibility certificate), or register again with a new certificate.
stops-insurance-limits = During that time only your insurance is confirmed; records of treatment and medicine cannot be used.
stops-insurance-card = For マイナ保険証 (health insurance) after the card itself has ended, ask the doctor or your insurer.
stops-still-possible = After the end the same counter issues a new certificate, free of charge.
stops-office-word = The counter calls this 「{ $word }」.
stops-card-void = When the card can no longer be used, neither can its certificates.
