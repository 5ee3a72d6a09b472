/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.report.content.TableOrigin;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.read.TableFiles;
import org.insp.report.update.LedgerUpdate;
import org.insp.report.update.ReturnedLedger;
import org.insp.report.update.UpdateItem;
import org.insp.report.update.UpdateSummary;
import org.insp.report.update.UpdatedFile;

/** A model in a folder, its ledger as a workbook in which cells are changed as people do, and what comes back of it. */
final class ExportedLedger implements AutoCloseable {

	private static final java.time.Clock CLOCK = java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC);
	private static final ModelLoader LOADER = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);

	private final Path folder;
	private final LocalDate on;
	private XSSFWorkbook workbook;

	/**
	 * What came back.
	 *
	 * @param items the differences
	 * @param texts the new texts of the files that change, by their names
	 * @param summary what the user reads
	 */
	record Result(List<UpdateItem> items, Map<String, String> texts, String summary) {

		/** The differences of a kind: subject, column, before and after. */
		List<String> of(UpdateItem.Kind kind) {
			return items.stream().filter(item -> item.kind() == kind)
					.map(item -> String.join("|", item.subject(), item.column(), item.before(), item.after())).toList();
		}

		/** The lines of a file that are new. */
		List<String> added(String file, String before) {
			var old = before.lines().toList();
			return texts.getOrDefault(file, before).lines().filter(line -> !old.contains(line)).map(String::strip).toList();
		}

		/** The lines of a file that are gone. */
		List<String> removed(String file, String before) {
			var now = texts.getOrDefault(file, before).lines().toList();
			return before.lines().filter(line -> !now.contains(line)).map(String::strip).toList();
		}
	}

	private ExportedLedger(Path folder, LocalDate on) throws IOException {
		this.folder = folder;
		this.on = on;
		this.workbook = open(new java.io.ByteArrayInputStream(ReportFormat.XLSX.write(ReportKind.LEDGER.report(input()))));
	}

	/** Writes a model and exports its ledger. */
	static ExportedLedger of(Path folder, String model, String text, LocalDate on) throws IOException {
		Files.writeString(folder.resolve("model.insp"), model);
		Files.writeString(folder.resolve("plan.insp"), text);
		return new ExportedLedger(folder, on);
	}

	private static XSSFWorkbook open(InputStream in) throws IOException {
		return new XSSFWorkbook(in);
	}

	private ReportInput input() throws IOException {
		var scope = LOADER.load(ModelFolder.of(folder.resolve(ModelFolder.MODEL_FILE)));
		return new ReportInput(new EvaluatedModel(scope.model(), RuleRegistry.CHECKER, CheckOptions.of(CLOCK)
				.withReferenceDate(on)), Language.ZH);
	}

	XSSFSheet sheet() {
		return workbook.getSheetAt(0);
	}

	/** The row of the sheet in which a column says something. */
	int row(String heading, String text) {
		int column = column(heading);
		return IntStream.rangeClosed(head() + 1, sheet().getLastRowNum())
				.filter(row -> text.equals(sheet().getRow(row).getCell(column).toString())).findFirst().orElseThrow();
	}

	/** The last row of headings: the first one that has the mark. */
	private int head() {
		return IntStream.rangeClosed(0, sheet().getLastRowNum())
				.filter(row -> sheet().getRow(row).getCell(sheet().getRow(row).getLastCellNum() - 1).toString().equals(TableOrigin.MARK))
				.findFirst().orElseThrow();
	}

	/** The column of a heading, which may stand above others. */
	int column(String heading) {
		int head = head();
		return IntStream.rangeClosed(Math.max(0, head - 2), head).mapToObj(row -> sheet().getRow(row))
				.flatMap(row -> IntStream.range(0, row.getLastCellNum()).boxed()
						.filter(column -> heading.equals(row.getCell(column).toString())))
				.findFirst().orElseThrow();
	}

	/** What a column says in the rows whose last cell is a mark. */
	List<String> texts(int column, String mark) {
		return IntStream.rangeClosed(0, sheet().getLastRowNum()).mapToObj(row -> sheet().getRow(row))
				.filter(row -> row.getCell(row.getLastCellNum() - 1).toString().equals(mark)).map(row -> row.getCell(column).toString())
				.toList();
	}

	/** Types a text into a cell. */
	ExportedLedger set(int row, String heading, String text) {
		sheet().getRow(row).getCell(column(heading)).setCellValue(text);
		return this;
	}

	/** Types a day into a cell. */
	ExportedLedger set(int row, String heading, LocalDate day) {
		sheet().getRow(row).getCell(column(heading)).setCellValue(day);
		return this;
	}

	/** Inserts an empty row below another one, as spreadsheet programs do: what is merged over both grows. */
	int insertBelow(int row) {
		var grown = sheet().getMergedRegions().stream().filter(region -> region.getFirstRow() <= row && region.getLastRow() > row)
				.map(CellRangeAddress::copy).toList();
		for (int i = sheet().getNumMergedRegions() - 1; i >= 0; i--) {
			var region = sheet().getMergedRegion(i);
			if (region.getFirstRow() <= row && region.getLastRow() > row) {
				sheet().removeMergedRegion(i);
			}
		}
		sheet().shiftRows(row + 1, sheet().getLastRowNum(), 1);
		XSSFRow added = sheet().createRow(row + 1);
		for (int column = 0; column < sheet().getRow(head()).getLastCellNum(); column++) {
			added.createCell(column);
		}
		grown.forEach(region -> {
			region.setLastRow(region.getLastRow() + 1);
			sheet().addMergedRegion(region);
		});
		return row + 1;
	}

	/** Deletes a row that is merged with none. */
	ExportedLedger delete(int row) {
		sheet().removeRow(sheet().getRow(row));
		sheet().shiftRows(row + 1, sheet().getLastRowNum(), -1);
		return this;
	}

	/** The program that saves workbooks as people's programs do, if it is installed. */
	static Optional<Path> office() {
		return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator))
				.flatMap(each -> Stream.of("soffice", "soffice.exe").map(name -> Path.of(each, name))).filter(Files::isExecutable)
				.findFirst();
	}

	/** Saves the workbook, by LibreOffice if that is asked for, and compares it with the model as it is now. */
	Result bringBack(Optional<Path> office, boolean deletes) throws IOException {
		return bringBack(office, item -> deletes || item.kind() != UpdateItem.Kind.DELETED);
	}

	/** Saves the workbook, by LibreOffice if that is asked for, and makes those changes that are wanted. */
	Result bringBack(Optional<Path> office, Predicate<UpdateItem> wanted) throws IOException {
		var file = folder.resolve("ledger.xlsx");
		try (var out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		var saved = office.isEmpty() ? file : resaved(office.get(), file);
		var ledger = ReturnedLedger.of(TableFiles.read(saved)).orElseThrow();
		var scope = LOADER.load(ModelFolder.of(folder.resolve(ModelFolder.MODEL_FILE)));
		var evaluated = new EvaluatedModel(scope.model(), RuleRegistry.CHECKER, CheckOptions.of(CLOCK));
		var update = new LedgerUpdate(ledger, scope, evaluated, Optional.empty(), Language.ZH);
		var items = update.items(wanted);
		var texts = update.files().stream().collect(Collectors.toMap(each -> each.file().getURI().lastSegment(), UpdatedFile::text));
		for (var text : texts.entrySet()) {
			Files.writeString(folder.resolve(text.getKey()), text.getValue());
		}
		return new Result(items, texts, new UpdateSummary(items, ledger.missing(), Language.ZH).text());
	}

	private Path resaved(Path office, Path file) throws IOException {
		var out = folder.resolve("saved");
		var process = new ProcessBuilder(office.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out.toString(), file.toString()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		try {
			if (!process.waitFor(3, TimeUnit.MINUTES)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
		return out.resolve("ledger.xlsx");
	}

	/** A cell of the ledger that the model gives now. */
	String now(String measure, String heading) throws IOException {
		var table = ReportKind.LEDGER.report(input()).firstTable().orElseThrow();
		var headings = table.columns().stream().map(column -> column.heading()).toList();
		return IntStream.range(0, table.rows().size())
				.filter(row -> table.effectiveCell(row, headings.indexOf("整改措施")).value().text().equals(measure))
				.mapToObj(row -> table.effectiveCell(row, headings.indexOf(heading)).value().text()).findFirst().orElseThrow();
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
