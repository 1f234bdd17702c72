package app.kigen.support

import android.graphics.Bitmap
import java.io.File
import java.io.FileOutputStream

/** Keeps a picture to be looked at: target/pictures/[name].png. */
fun save(picture: Bitmap, name: String) {
    val file = File(target, "pictures/$name.png").apply { parentFile?.mkdirs() }
    FileOutputStream(file).use { picture.compress(Bitmap.CompressFormat.PNG, 100, it) }
}
