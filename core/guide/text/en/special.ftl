# Special cases.
special-card-ends = The card itself ends on { $date }. You can apply for a new card too.
special-child = For a child under { $age } a legal representative, such as a parent, acts. It is normal that there is no signature certificate.
special-child-present = Ask the counter whether the child has to come too.
special-child-store = Certificates at convenience stores may not be offered to children under 15.
special-ward = For an adult ward the legal representative (成年後見人) acts.
special-stay = Extending your stay does not extend the card. Go to the municipal counter before { $date }, and ask there whether the certificates need something too.
special-stay-pending = If your extension is still being decided, tell the counter before the card's end: it can be extended once, by two months at most. The office writes the date.
special-stay-limit = It never passes the tenth birthday after the card was made (the fifth if made under age). After permanent residence or naturalisation the card needs a visit too.
special-stay-card = About the 特定在留カード, see what the Immigration Services Agency says.
special-stay-if-any = If you have a period of stay, have the card's date extended at the counter before { $date }. After that the card is void.
special-abroad = Abroad, ask the embassy or consulate, or the municipality of your 本籍, where it can be done.
special-abroad-leaving = If you move abroad, apply for 継続利用 (continued use) by the day before you leave, and you can keep the card (Japanese nationals). The signature certificate ends on the day you leave: ask for a new one at the same time.
special-abroad-no-date = What an early renewal would give is not certain, so no new date is shown.
special-moved = After a move or a change of name the signature certificate may have been revoked. The counter can issue a new one before the end. The authentication certificate goes on.
special-phone-token = After the card or its certificate has been renewed, apply for the phone's certificate again.
special-juki-card = The certificate of a Basic Resident Register Card (住民基本台帳カード) can no longer be used.
special-leap-day = Born on 29 February, the end is { $earliest } or { $latest }. Take the earlier as the end; from { $opens } on you can certainly renew.
