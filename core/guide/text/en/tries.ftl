# The two PINs: how many tries are left. Asking costs no try.

tries-authentication = Authentication PIN
tries-signature = Signature PIN

tries-left = { $tries ->
    [one] { $tries } try left
   *[other] { $tries } tries left
}
tries-one = 1 try left
    .hint = The next mistake locks it. If you are not sure, please do not enter it. Ask at the counter of your municipality.
tries-no-limit = no limit
tries-locked = locked
    .hint = The counter of your municipality can reset it.
# $pin: authentication or signature, the one that is locked. The other PIN is not locked and the certificates have not ended (R-LOCK-1, -3).
tries-locked-store = locked
    .hint = If you know the { $pin ->
        [authentication] signature PIN
       *[signature] authentication PIN
    }, a kiosk in a convenience store may be able to reset it. The counter of your municipality can do it, too.
tries-unknown = not known
tries-unknown-status = not known ({ $status })
tries-outcome-unknown = not known
    .hint = Read the card once more. Only the tries left will be checked.
