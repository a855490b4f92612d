/**
 * Lists of devices, page by page, and the cursors of all lists. Depends on columns and nothing else in core. Begin with {@link
 * io.channelpartners.core.list.DevicePages}.
 */
@NullMarked
package io.channelpartners.core.list;

import org.jspecify.annotations.NullMarked;
