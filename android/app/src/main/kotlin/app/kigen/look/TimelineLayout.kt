package app.kigen.look

/** Places the labels of a bar so that none touches another: numbers only, no drawing. */
object TimelineLayout {
    /** One label: where its middle should be, and how much room it takes along the bar. */
    class Label(val at: Float, val extent: Float)

    /**
     * The rows of horizontal labels, each with where it begins. A label that would touch another takes a further row; those
     * of [first] are placed before the others.
     */
    fun rows(labels: List<Label>, length: Float, gap: Float, first: Int = 0): List<Pair<Int, Float>> {
        val rows = mutableListOf<MutableList<ClosedFloatingPointRange<Float>>>()
        val places = arrayOfNulls<Pair<Int, Float>>(labels.size)
        for (at in labels.indices.sortedBy { it != first }) {
            val label = labels[at]
            val start = (label.at - label.extent / 2).coerceIn(0f, maxOf(0f, length - label.extent))
            val room = (start - gap)..(start + label.extent + gap)
            val free = rows.indexOfFirst { row ->
                row.none {
                    it.start < room.endInclusive &&
                        room.start < it.endInclusive
                }
            }
            val row = if (free >=
                0
            ) {
                free
            } else {
                rows.size.also { rows += mutableListOf<ClosedFloatingPointRange<Float>>() }
            }
            rows[row] += start..(start + label.extent)
            places[at] = row to start
        }
        return places.filterNotNull()
    }

    /** Where vertical labels begin, top to bottom: each at its date where there is room, else below the one before. */
    fun stack(labels: List<Label>, gap: Float): List<Float> {
        var free = 0f
        return labels.map { label ->
            val start = maxOf(label.at - label.extent / 2, free)
            free = start + label.extent + gap
            start
        }
    }
}
