/**
 * Lists of devices, customers and partners: searches, rows, pages and cursors. Depends on features. Begin with {@link
 * io.channelpartners.list.DeviceSearch}, then {@link io.channelpartners.list.Page}.
 */
@NullMarked
package io.channelpartners.list;

import org.jspecify.annotations.NullMarked;
