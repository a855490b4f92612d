package io.channelpartners.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Style of a value that callers fill in and that may grow: a builder, also from an existing value, and nothing generated in
 * signatures.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        implementationNestedInBuilder = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        from = "like", // since a change has an attribute named from
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        fallbackNullableAnnotation = Nullable.class,
        defaults = @Value.Immutable(copy = false))
public @interface BuiltValue {}
