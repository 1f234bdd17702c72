package app.kigen.interview

import app.kigen.core.GivenAnswer

/**
 * An answer that was just given.
 *
 * @property chip what is answered now: «行く人: 代理人»
 * @property before the answers as they were, for the way back
 */
data class Change(val chip: String, val before: List<GivenAnswer>)
