# What stops at the end, and what still works.
stops-on = If nothing is done, these stop on { $date }: { $services }.
stops-until-issued = These stop on { $date }, until new certificates are issued: { $services }.
stops-since = These have not worked since { $date }: { $services }.
stops-note = { $text }
stops-still-id = The card can be used as photo identification until { $date }.
stops-insurance = If you use the card as マイナ保険証 (health insurance), the doctor still accepts it until { $date }.
stops-insurance-cancelled = If you have not renewed by then, the registration as マイナ保険証 is cancelled.
stops-insurance-paper = Your insurer usually sends a 資格確認書 (eligibility certificate) once the registration is cancelled. If it has not come, ask the insurer.
stops-insurance-over = If you used the card as マイナ保険証 (health insurance), that ended on { $date } and the registration is cancelled. To use it again, register with a new certificate.
stops-insurance-limits = During that time only your insurance is confirmed. Records of treatment and medicine cannot be used.
stops-insurance-card = Ask the doctor or your insurer about マイナ保険証 (health insurance) after the card itself has expired.
stops-still-possible = After the expiry date the same counter issues a new certificate, free of charge.
stops-office-word = The municipality's page calls this 「{ $word }」.
stops-office-page = Details are on the municipality's page 「{ $title }」.
stops-uncertain = { $text }
stops-card-void = When the card can no longer be used, neither can its certificates.
