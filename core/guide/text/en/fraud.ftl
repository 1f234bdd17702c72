# The line against fraud: on every answer about an end.
fraud-line = Renewal is done only at a counter. If anybody asks for your card or PIN by telephone, SMS or mail, do not give it.
