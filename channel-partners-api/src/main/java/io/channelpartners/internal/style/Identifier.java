package io.channelpartners.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Style of a value with one attribute: a hidden {@code of}, no builder, and a hash that is computed once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allParameters = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        fallbackNullableAnnotation = Nullable.class,
        defaults = @Value.Immutable(builder = false, copy = false, prehash = true))
public @interface Identifier {}
