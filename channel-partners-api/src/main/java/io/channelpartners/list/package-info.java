/**
 * Lists of devices, customers and partners: what is searched, and the pages and cursors of the answer; it knows features. Begin
 * with {@link io.channelpartners.list.DeviceSearch}, then {@link io.channelpartners.list.Page}.
 */
@NullMarked
package io.channelpartners.list;

import org.jspecify.annotations.NullMarked;
