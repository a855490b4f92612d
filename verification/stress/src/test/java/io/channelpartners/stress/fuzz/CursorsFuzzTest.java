package io.channelpartners.stress.fuzz;

import static io.channelpartners.problem.CursorRefused.Reason.ALTERED;
import static io.channelpartners.problem.CursorRefused.Reason.FOREIGN;
import static io.channelpartners.problem.CursorRefused.Reason.STALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.PaneView;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Whatever a client sends back as a cursor is the very one that was written, or is refused and reveals nothing. */
class CursorsFuzzTest {

    private static final FuzzedLists LISTS = new FuzzedLists();

    private static final List<PagedList> DEVICES = List.of(
            PagedList.ofDevices(
                    "visible devices",
                    LISTS.visibleDevices(),
                    row -> row.device().id().value()),
            PagedList.ofDevices(
                    "devices with a link to CSN",
                    LISTS.visibleDevices(DeviceSearch.seeing(InsightOnlineFeature.CSN_LINK)),
                    row -> row.device().id().value()),
            PagedList.ofDevices(
                    "assigned",
                    LISTS.pane(PaneView.ASSIGNED),
                    row -> row.device().id().value()),
            PagedList.ofDevices(
                    "not assigned",
                    LISTS.pane(PaneView.NOT_ASSIGNED),
                    row -> row.device().id().value()));

    private static final PagedList CUSTOMERS = PagedList.ofCustomers(LISTS.customers());

    /** Nobody but the library makes the checksum right, so that any text but its own is refused. */
    @FuzzTest
    @Rule("CP-34")
    void any_text_is_refused_in_one_sentence(byte[] input) {
        Cursor cursor = Cursor.of(Escaped.text(input));
        DEVICES.forEach(list -> refused(list, cursor, ALTERED));
        refused(CUSTOMERS, cursor, ALTERED);
    }

    /** The first byte says where a cursor that was written is changed, the others how. */
    @FuzzTest
    @Rule("CP-34")
    void an_altered_cursor_is_refused_or_the_very_same(byte[] input) {
        if (input.length == 0) {
            return;
        }
        DEVICES.forEach(list -> checkAltered(list, input));
        checkAltered(CUSTOMERS, input);
    }

    /** The bytes stand for the ID in a cursor whose checksum was made right again. */
    @FuzzTest
    @Rule({"CP-34", "CP-59"})
    void a_forged_place_in_a_list_of_devices_is_that_of_a_row_or_refused(byte[] id) {
        DEVICES.forEach(list -> checkForged(list, id));
    }

    @FuzzTest
    @Rule({"CP-34", "CP-63"})
    void a_forged_place_in_a_list_of_customers_is_refused(byte[] id) {
        refused(CUSTOMERS, CUSTOMERS.written().withId(id).cursor(), ALTERED);
    }

    @FuzzTest
    @Rule("CP-34")
    void a_forged_list_is_foreign_and_a_forged_state_stale(long list, long state, byte version) {
        for (PagedList paged : DEVICES) {
            CursorBytes written = paged.written();
            if (version != written.version()) {
                refused(paged, written.withVersion(version).cursor(), ALTERED);
            }
            if (list != written.list()) {
                refused(paged, written.withList(list).cursor(), FOREIGN);
                refused(paged, written.withList(list).withState(state).cursor(), FOREIGN);
            }
            if (state != written.state()) {
                refused(paged, written.withState(state).cursor(), STALE);
            }
        }
    }

    private static void checkAltered(PagedList list, byte[] input) {
        String written = list.first().next().orElseThrow().text();
        int at = Byte.toUnsignedInt(input[0]) % (written.length() + 1);
        String put = Escaped.text(Arrays.copyOfRange(input, 1, input.length));
        int after = Math.min(written.length(), at + put.length());
        String altered = written.substring(0, at) + put + written.substring(after);
        if (altered.equals(written)) {
            assertEquals(list.ids().subList(1, list.ids().size()), list.rowsAfter(Cursor.of(altered)), list::label);
        } else {
            refused(list, Cursor.of(altered), ALTERED);
        }
    }

    private static void checkForged(PagedList list, byte[] id) {
        Cursor forged = list.written().withId(id).cursor();
        int place = isText(id) ? list.ids().indexOf(new String(id, StandardCharsets.UTF_8)) : -1;
        if (place < 0) {
            refused(list, forged, ALTERED);
        } else {
            assertEquals(list.ids().subList(place + 1, list.ids().size()), list.rowsAfter(forged), list::label);
        }
    }

    private static void refused(PagedList list, Cursor cursor, CursorRefused.Reason how) {
        CursorRefused refused = assertThrows(CursorRefused.class, () -> list.rowsAfter(cursor), list::label);
        assertEquals(how, refused.reason(), list::label);
        SafeSentence.check(refused, List.of("CP-34"));
    }

    private static boolean isText(byte[] bytes) {
        return Arrays.equals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }
}
