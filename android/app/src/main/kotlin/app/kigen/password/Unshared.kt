package app.kigen.password

import android.view.ActionMode
import android.view.DragEvent
import android.view.Menu
import android.view.MenuItem
import android.widget.EditText
import app.kigen.look.Look

/** A field whose text goes nowhere and comes from nowhere but the keyboard, hidden or shown. */
class Unshared(look: Look) : EditText(look.context) {
    init {
        customSelectionActionModeCallback = NoMenu
        customInsertionActionModeCallback = NoMenu
        isLongClickable = false
    }

    /** Copy, cut, paste, share and the like, whatever asks: a key, the keyboard, a screen reader. */
    override fun onTextContextMenuItem(id: Int): Boolean =
        id != android.R.id.selectAll || super.onTextContextMenuItem(id)

    override fun onDragEvent(event: DragEvent): Boolean = false

    private object NoMenu : ActionMode.Callback {
        override fun onCreateActionMode(mode: ActionMode, menu: Menu) = false

        override fun onPrepareActionMode(mode: ActionMode, menu: Menu) = false

        override fun onActionItemClicked(mode: ActionMode, item: MenuItem) = false

        override fun onDestroyActionMode(mode: ActionMode) = Unit
    }
}
