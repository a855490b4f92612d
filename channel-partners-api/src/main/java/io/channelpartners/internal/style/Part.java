package io.channelpartners.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Style of a value that changes by edits: a hidden {@code of}, and hidden withers that share all other attributes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allParameters = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        fallbackNullableAnnotation = Nullable.class,
        defaults = @Value.Immutable(builder = false, copy = true))
public @interface Part {}
