package app.kigen.look

/** Marks what asks for the system's version before it calls something newer than API 26. */
@Retention(AnnotationRetention.BINARY)
@Target(AnnotationTarget.FUNCTION, AnnotationTarget.CLASS)
annotation class NewerApi
