package app.kigen

import app.kigen.core.Action
import app.kigen.core.Platform as CorePlatform

/** What this app can do: every button of the core leads somewhere. */
val ANDROID = CorePlatform(Action.entries)
