/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.report.content.TableOrigin;
import org.insp.report.input.ElementKeys;
import org.insp.report.kind.ledger.ColumnKey;
import org.insp.report.kind.ledger.LedgerLevel;
import org.insp.report.kind.ledger.RowKey;
import org.insp.report.ledger.CellPlace;
import org.insp.report.read.Grid;
import org.insp.report.read.GridCell;

/**
 * A ledger that was exported, that people changed, and that says what it was made of.
 *
 * @param language the language in which it was exported
 * @param date the reference date on which it was exported
 * @param headings the columns that it still has, with their headings
 * @param missing the headings of those that it has no longer
 * @param rows the rows, those that people added included
 * @param sums the check sums of the exported cells, by row and column
 */
public record ReturnedLedger(Language language, LocalDate date, Map<ColumnKey, String> headings, List<String> missing,
		List<ReturnedRow> rows, Map<RowKey, Map<ColumnKey, String>> sums) {

	/**
	 * A row of it.
	 *
	 * @param key what it is about
	 * @param sheet the name of the sheet
	 * @param index the row of the sheet, the first of which is 0
	 * @param columns where each column stands
	 * @param seen what one sees in each column, be it merged over several rows
	 * @param own what stands in the row itself
	 */
	record ReturnedRow(RowKey key, String sheet, int index, Map<ColumnKey, Integer> columns, Map<ColumnKey, GridCell> seen,
			Map<ColumnKey, GridCell> own) {

		/** Where a column of it stands. */
		CellPlace place(ColumnKey column) {
			return new CellPlace(sheet, index, columns.getOrDefault(column, 0));
		}
	}

	/** Reads it from the sheets of a file; empty if it was not exported, or does not say from what. */
	public static Optional<ReturnedLedger> of(List<Grid> grids) {
		var origin = grids.stream().filter(ReturnedLedger::isOrigin).findFirst();
		return origin.flatMap(each -> grids.stream().filter(grid -> grid != each)
				.flatMap(grid -> head(grid).stream().mapToObj(row -> new Reader(each, grid, row))).findFirst()).flatMap(Reader::read);
	}

	/** Returns how many of the exported rows are about something that a model has: how likely the ledger was made of it. */
	public long rowsOf(InspModel model) {
		var known = new ElementKeys(model);
		return sums.keySet().stream().filter(row -> known.element(row.of(LedgerLevel.STEP)).isPresent()
				|| row.measure().isEmpty() && known.element(row.answered()).isPresent()).count();
	}

	/** Returns whether a sheet is the one that says of what a ledger was made. */
	private static boolean isOrigin(Grid grid) {
		return grid.cell(0, 0).text().equals(TableOrigin.MARK) && grid.rows() >= TableOrigin.HEAD_ROWS
				&& !grid.cell(0, 2).isEmpty() && !grid.cell(1, 1).isEmpty();
	}

	/** The row of the headings: the first one with the mark. */
	private static java.util.OptionalInt head(Grid grid) {
		return IntStream.range(0, grid.rows()).filter(row -> mark(grid, row) >= 0).findFirst();
	}

	private static int mark(Grid grid, int row) {
		return IntStream.range(0, grid.columns()).filter(column -> grid.cell(row, column).text().equals(TableOrigin.MARK)).findFirst()
				.orElse(-1);
	}

	/** Reads one table with its origin. */
	private static final class Reader {

		private static final Pattern SHOWN = Pattern.compile("[0-9][0-9,，]*(?:\\.[0-9]+)?");

		private final Grid origin;
		private final Grid grid;
		private final int head;
		private final int keyColumn;
		private final Map<ColumnKey, Integer> columns = new LinkedHashMap<>();
		private final Map<ColumnKey, String> headings = new LinkedHashMap<>();
		private final List<String> missing = new ArrayList<>();
		private final Map<RowKey, Map<ColumnKey, String>> sums = new LinkedHashMap<>();

		Reader(Grid origin, Grid grid, int head) {
			this.origin = origin;
			this.grid = grid;
			this.head = head;
			this.keyColumn = mark(grid, head);
		}

		Optional<ReturnedLedger> read() {
			var language = Language.get(origin.cell(0, 2).text());
			try {
				var date = LocalDate.parse(origin.cell(0, 3).text());
				readColumns();
				return Optional.ofNullable(language)
						.map(each -> new ReturnedLedger(each, date, headings, missing, rows(), sums));
			} catch (DateTimeParseException notOurs) {
				return Optional.empty();
			}
		}

		/** Columns are known by their headings, wherever people have moved them. */
		private void readColumns() {
			var taken = new HashSet<Integer>();
			taken.add(keyColumn);
			for (int column = 1; column < origin.columns(); column++) {
				var heading = origin.cell(2, column).text();
				var key = ColumnKey.of(origin.cell(1, column).text());
				var place = Stream.concat(Stream.of(column - 1), IntStream.range(0, grid.columns()).boxed())
						.filter(each -> plain(grid.seen(head, each).text()).equals(plain(heading)) && !taken.contains(each)).findFirst();
				if (key.isPresent() && place.isPresent() && taken.add(place.get())) {
					columns.putIfAbsent(key.get(), place.get());
					headings.putIfAbsent(key.get(), heading);
				} else if (!heading.isEmpty()) {
					missing.add(heading);
				}
				for (int row = TableOrigin.HEAD_ROWS; row < origin.rows() && key.isPresent(); row++) {
					if (origin.cell(row, 0).text().equals(TableOrigin.BAND)) {
						continue;
					}
					sums.computeIfAbsent(RowKey.of(origin.cell(row, 0).text()), each -> new HashMap<>()).putIfAbsent(key.get(),
							origin.cell(row, column).text());
				}
			}
		}

		private static String plain(String heading) {
			return heading.replaceAll("\\s+", "");
		}

		/** What was typed into a cell of a number: its format may show fewer decimal places, and what it hides must not be lost. */
		private static GridCell exact(GridCell cell) {
			var shown = SHOWN.matcher(cell.text());
			if (cell.number() == null || cell.date() != null || cell.number().signum() < 0 || !shown.find() || cell.text().contains("%")) {
				return cell;
			}
			var number = new BigDecimal(shown.group().replaceAll("[,，]", ""));
			boolean isRounded = number.compareTo(cell.number()) != 0
					&& cell.number().setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
			return isRounded
					? new GridCell(cell.text().substring(0, shown.start()) + cell.number().stripTrailingZeros().toPlainString()
							+ cell.text().substring(shown.end()), cell.number(), null)
					: cell;
		}

		/** The rows down to that of the totals; a row that was copied is about nothing that the first one is about. */
		private List<ReturnedRow> rows() {
			var rows = new ArrayList<ReturnedRow>();
			Set<RowKey> known = new LinkedHashSet<>();
			for (int row = head + 1; row < grid.rows(); row++) {
				var written = grid.cell(row, keyColumn).text();
				if (written.equals(TableOrigin.MARK)) {
					break;
				} else if (written.equals(TableOrigin.BAND)) {
					continue;
				}
				var key = RowKey.of(written);
				int at = row;
				var seen = new HashMap<ColumnKey, GridCell>();
				var own = new HashMap<ColumnKey, GridCell>();
				columns.forEach((column, place) -> {
					seen.put(column, exact(grid.seen(at, place)));
					own.put(column, exact(grid.cell(at, place)));
				});
				boolean isKnown = sums.containsKey(key) && known.add(key);
				if (isKnown || own.values().stream().anyMatch(cell -> !cell.isEmpty())) {
					rows.add(new ReturnedRow(isKnown ? key : RowKey.of(""), grid.name(), row, columns, seen, own));
				}
			}
			return rows;
		}
	}
}
