/**
 * Lists of devices, page by page, and the cursors of all lists. Depends on columns and the profiles of devices. Begin with {@link
 * io.channelpartners.core.list.DevicePages}.
 */
@NullMarked
package io.channelpartners.core.list;

import org.jspecify.annotations.NullMarked;
