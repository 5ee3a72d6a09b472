/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.insp.model.DateText;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.FieldValue;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.MoneyUnit;
import org.insp.model.TotalsHolder;
import org.insp.model.fields.FieldNumbers;
import org.insp.model.fields.PlaceFields;
import org.insp.model.text.ElementLabels;
import org.insp.report.content.Column;
import org.insp.report.content.TableCell;
import org.insp.report.content.Value;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;

/** The columns of what the policies declare beside the fixed clauses. */
public final class LedgerFields {

	private static final Pattern HEADING_UNIT = Pattern.compile("[（(]([^（）()]+)[）)]$");
	private static final Pattern DECIMALS = Pattern.compile("[0-9]\\.([0-9]+)");
	private static final int SHORT = 11;
	private static final int LONG = 18;
	/** What has fields in a row, the most detailed first. */
	private static final Map<EClass, LedgerLevel> LEVELS = new LinkedHashMap<>();
	private static final Map<EClass, Function<LedgerEntry, Stream<? extends FieldHolder>>> HOLDERS = Map.of(Literals.STEP,
			entry -> entry.step().stream(), Literals.MEASURE, entry -> entry.measure().stream(), Literals.FINDING, LedgerEntry::tasks);
	static {
		LEVELS.put(Literals.STEP, LedgerLevel.STEP);
		LEVELS.put(Literals.MEASURE, LedgerLevel.MEASURE);
		LEVELS.put(Literals.FINDING, LedgerLevel.FINDING);
	}

	private final PlaceFields fields;
	private final ElementTexts texts;
	private final DeclaredAmounts amounts;
	private final List<LedgerEntry> entries;

	/**
	 * @param input what the report is made of
	 * @param entries the rows, which say whether recommendations have fields of their own
	 */
	LedgerFields(ReportInput input, List<LedgerEntry> entries) {
		this.entries = entries;
		this.fields = input.evaluated().fields();
		this.texts = input.texts();
		this.amounts = new DeclaredAmounts(input);
	}

	/** Returns the column of a field of one class of elements. */
	LedgerColumn column(EClass type, Field field) {
		return column(field, List.of(type));
	}

	/** Returns the column of a field by its name, whatever in a row has it; empty if no policy declares it for anything there. */
	Optional<LedgerColumn> column(String name) {
		var types = LEVELS.keySet().stream().filter(type -> fields.declaration(type, name).isPresent()).toList();
		return types.isEmpty() ? Optional.empty() : Optional.of(column(fields.declaration(types.get(0), name).get(), types));
	}

	/**
	 * Returns the columns of a field by its name: one, whatever in a row has it; where a finding and what is done about it both have it,
	 * one for each, because each is an amount of its own.
	 *
	 * @param heading the heading; null for that of the field
	 */
	List<LedgerColumn> columns(String name, String heading, Language language) {
		var ofFinding = fields.declaration(Literals.FINDING, name);
		var ofMeasure = fields.declaration(Literals.MEASURE, name);
		boolean isTwofold = ofFinding.isPresent() && ofMeasure.isPresent() && entries.stream()
				.anyMatch(entry -> value(entry, ofFinding.get(), List.of(Literals.FINDING)).isPresent()
						&& value(entry, ofMeasure.get(), List.of(Literals.MEASURE)).isPresent());
		if (!isTwofold) {
			return column(name).map(column -> column.headed(heading)).stream().toList();
		}
		return Stream.of(Literals.FINDING, Literals.MEASURE).map(type -> {
			var column = column(type, fields.declaration(type, name).get()).headed(heading);
			var groups = String.join(Column.BELOW, column.column().groups());
			return column.headed((groups.isEmpty() ? "" : groups + Column.BELOW) + column.column().heading() + '（'
					+ ElementLabels.term(type, language) + '）');
		}).toList();
	}

	private LedgerColumn column(Field field, List<EClass> types) {
		var kind = PlaceFields.kind(field);
		boolean isShort = kind != FieldKind.TEXT;
		var column = new Column(PlaceFields.heading(field), isShort ? SHORT : LONG, isShort, field.getChoices());
		var written = new LedgerColumn(LedgerColumn.FIELD + field.getName(), column, level(field, types.get(0)),
				entry -> value(entry, field, types).map(value -> cell(field, kind, value))
						.orElseGet(() -> kind == FieldKind.AMOUNT
								? TableCell.text(amounts.text(holder(entry, types), field))
								: TableCell.EMPTY));
		return kind == FieldKind.AMOUNT ? written.withTotal(rows -> total(rows, field, types)) : written;
	}

	/** What a recommendation says itself has a cell of its own. */
	private LedgerLevel level(Field field, EClass type) {
		boolean isOfRecommendations = type == Literals.FINDING && entries.stream().flatMap(entry -> entry.recommendation().stream())
				.anyMatch(item -> PlaceFields.value(item, field).isPresent());
		return isOfRecommendations ? LedgerLevel.RECOMMENDATION : LEVELS.get(type);
	}

	/** Returns the unit that the heading of a field says, so that its cells need not: 整改资金（万元）. Empty if it says none. */
	public static String unitOfHeading(Field field) {
		var heading = HEADING_UNIT.matcher(PlaceFields.heading(field));
		return heading.find() ? heading.group(1) : "";
	}

	private static Optional<TotalsHolder> holder(LedgerEntry entry, List<EClass> types) {
		return types.stream().flatMap(type -> type == Literals.FINDING ? entry.finding().stream() : HOLDERS.get(type).apply(entry))
				.map(TotalsHolder.class::cast).findFirst();
	}

	private static Optional<FieldValue> value(LedgerEntry entry, Field field, List<EClass> types) {
		return types.stream().flatMap(type -> HOLDERS.get(type).apply(entry))
				.flatMap(holder -> PlaceFields.value(holder, field).stream()).findFirst();
	}

	private TableCell cell(Field field, FieldKind kind, FieldValue value) {
		var unit = unitOfHeading(field);
		var text = texts.list(fields.texts(value).stream().map(each -> kind == FieldKind.AMOUNT ? ElementTexts.grouped(each) : each)
				.map(each -> kind == FieldKind.TEXT || unit.isEmpty() || !each.endsWith(' ' + unit)
						? each
						: each.substring(0, each.length() - unit.length()).strip())
				.map(each -> kind == FieldKind.NUMBER ? each.replace(" %", "%") : each));
		var day = kind == FieldKind.DATE ? DateText.dateOf(DateText.ofText(text)) : Optional.<LocalDate>empty();
		return day.map(each -> TableCell.of(new Value.Day(each)))
				.orElseGet(() -> kind == FieldKind.AMOUNT || kind == FieldKind.NUMBER
						? TableCell.of(Value.Amount.of(text))
						: TableCell.text(text));
	}

	/** How many decimal places a number in a text has. */
	private static int places(String text) {
		var places = DECIMALS.matcher(text);
		return places.find() ? places.group(1).length() : 0;
	}

	/** The sums of amounts of money, one for each currency, in the unit in which the first is written. */
	private String total(List<LedgerEntry> rows, Field field, List<EClass> types) {
		var values = new LinkedHashSet<FieldValue>();
		var declared = new LinkedHashSet<TotalsHolder>();
		rows.forEach(entry -> value(entry, field, types).ifPresentOrElse(values::add,
				() -> holder(entry, types).ifPresent(declared::add)));
		var sums = new LinkedHashMap<String, BigDecimal>();
		var units = new LinkedHashMap<String, String>();
		var places = new HashMap<String, Integer>();
		var approximate = new HashSet<String>();
		Stream.concat(values.stream().flatMap(value -> value.getValues().stream()),
				declared.stream().flatMap(holder -> amounts.values(holder, field)))
				.forEach(text -> FieldNumbers.amount(text).ifPresent(amount -> {
					var unit = FieldNumbers.unit(text);
					var currency = MoneyUnit.of(unit).map(MoneyUnit::currency).orElse("");
					units.putIfAbsent(currency, unit);
					if (unit.equals(units.get(currency))) {
						places.merge(currency, places(text), Math::max);
					}
					sums.merge(currency, amount, BigDecimal::add);
					if (!Character.isDigit(text.strip().charAt(0)) || FieldNumbers.isRange(text)) {
						approximate.add(currency);
					}
				}));
		return ElementTexts.lines(sums.entrySet().stream().map(sum -> {
			var unit = units.get(sum.getKey());
			int exponent = MoneyUnit.of(unit).map(MoneyUnit::exponent).orElse(0);
			var exact = sum.getValue().scaleByPowerOfTen(-exponent).stripTrailingZeros();
			var number = exact.setScale(Math.max(Math.max(0, exact.scale()), places.getOrDefault(sum.getKey(), 0))).toPlainString();
			var about = approximate.contains(sum.getKey()) ? "≈" : "";
			return about + ElementTexts
					.grouped(Stream.of(number, unit).filter(part -> !part.isEmpty()).reduce((a, b) -> a + ' ' + b).orElse(""));
		}));
	}
}
