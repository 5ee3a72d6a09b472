/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.insp.report.office.OfficeLibraries;
import org.insp.report.office.ReproducibleZip;
import org.insp.report.template.TemplateException.Reason;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Fills a form that is a document. A row of a table, or a paragraph outside tables, with a placeholder of a ledger's row is repeated for
 * each of them; all else of the form stays as it is.
 */
final class DocumentTemplate {

	static {
		OfficeLibraries.silence();
	}

	private final TemplateData data;
	private int placeholders;

	DocumentTemplate(TemplateData data) {
		this.data = data;
	}

	/** Returns the filled form. */
	byte[] fill(byte[] form) throws IOException, TemplateException {
		var bytes = new ByteArrayOutputStream();
		try (var document = open(form)) {
			var margins = new ArrayList<XWPFHeaderFooter>(document.getHeaderList());
			margins.addAll(document.getFooterList());
			checkAll(document, margins);
			for (var element : List.copyOf(document.getBodyElements())) {
				fill(document, element);
			}
			margins.forEach(margin -> margin.getBodyElements().forEach(this::fillInPlace));
			document.write(bytes);
		}
		return ReproducibleZip.of(bytes.toByteArray());
	}

	private static XWPFDocument open(byte[] form) throws TemplateException {
		try {
			return new XWPFDocument(new ByteArrayInputStream(form));
		} catch (IOException | POIXMLException | IllegalArgumentException e) {
			throw (TemplateException) new TemplateException(Reason.BROKEN, null).initCause(e);
		}
	}

	private void checkAll(XWPFDocument document, List<XWPFHeaderFooter> margins) throws TemplateException {
		for (int i = 0; i < document.getParagraphs().size(); i++) {
			check(document.getParagraphs().get(i), TemplatePlace.paragraph(i + 1));
		}
		for (int i = 0; i < document.getTables().size(); i++) {
			check(document.getTables().get(i), i + 1);
		}
		for (var margin : margins) {
			for (var paragraph : margin.getParagraphs()) {
				check(paragraph, TemplatePlace.margin());
			}
		}
		if (placeholders == 0) {
			throw new TemplateException(Reason.NONE, null, TemplateNames.example(data));
		}
	}

	private void check(XWPFTable table, int number) throws TemplateException {
		for (int row = 0; row < table.getRows().size(); row++) {
			var cells = table.getRow(row).getTableCells();
			for (int cell = 0; cell < cells.size(); cell++) {
				for (var paragraph : cells.get(cell).getParagraphs()) {
					check(paragraph, TemplatePlace.tableCell(number, row + 1, cell + 1));
				}
				for (var inner : cells.get(cell).getTables()) {
					check(inner, number);
				}
			}
		}
	}

	private void check(XWPFParagraph paragraph, TemplatePlace place) throws TemplateException {
		for (var name : TemplateText.names(ParagraphText.of(paragraph), place)) {
			placeholders++;
			data.check(name, place);
		}
	}

	private void fill(XWPFDocument document, IBodyElement element) {
		if (element instanceof XWPFParagraph paragraph && isRepeated(ParagraphText.of(paragraph))) {
			repeat(document, paragraph);
		} else {
			fillInPlace(element);
		}
	}

	private void fillInPlace(IBodyElement element) {
		if (element instanceof XWPFParagraph paragraph) {
			ParagraphText.fill(paragraph, name -> text(name, 0));
		} else if (element instanceof XWPFTable table) {
			fill(table);
		}
	}

	private String text(String name, int row) {
		return data.isOfRow(name) && data.count() == 0 ? "" : data.text(name, row);
	}

	private boolean isRepeated(String text) {
		return TemplateText.matcher(text).results().anyMatch(found -> data.isOfRow(TemplateText.name(found.group(1))));
	}

	/** Writes the paragraph once for each row, each above the template, which is removed. */
	private void repeat(XWPFDocument document, XWPFParagraph template) {
		for (int i = 0; i < data.count(); i++) {
			int row = i;
			var copy = new XWPFParagraph((CTP) template.getCTP().copy(), document);
			ParagraphText.fill(copy, name -> text(name, row));
			try (var cursor = template.getCTP().newCursor()) {
				document.insertNewParagraph(cursor).getCTP().set(copy.getCTP());
			}
		}
		document.removeBodyElement(document.getPosOfParagraph(template));
	}

	private void fill(XWPFTable table) {
		// from below, so that the rows above keep their numbers
		for (int i = table.getRows().size() - 1; i >= 0; i--) {
			var row = table.getRow(i);
			if (row.getTableCells().stream().anyMatch(cell -> isRepeated(text(cell)))) {
				repeat(table, row, i);
			} else {
				fill(row, 0);
			}
		}
	}

	private static String text(XWPFTableCell cell) {
		return String.join("\n", cell.getParagraphs().stream().map(ParagraphText::of).toList());
	}

	private void repeat(XWPFTable table, XWPFTableRow template, int at) {
		for (int i = 0; i < data.count(); i++) {
			var copy = new XWPFTableRow((CTRow) template.getCtRow().copy(), table);
			for (var cell : copy.getTableCells()) {
				merge(cell, i);
			}
			fill(copy, i);
			table.getCTTbl().insertNewTr(at + i).set(copy.getCtRow());
		}
		if (data.count() == 0) {
			fill(template, 0);
		} else {
			table.getCTTbl().removeTr(at + data.count());
		}
	}

	/** Merges a cell with those above and below that are about the same finding or measure. */
	private void merge(XWPFTableCell cell, int row) {
		var only = TemplateText.only(text(cell));
		if (only == null || !data.isOfRow(only)) {
			return;
		}
		var value = data.cell(only, row);
		if (value.isCovered() || value.rowSpan() > 1) {
			var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
			(properties.isSetVMerge() ? properties.getVMerge() : properties.addNewVMerge())
					.setVal(value.isCovered() ? STMerge.CONTINUE : STMerge.RESTART);
		}
	}

	private void fill(XWPFTableRow row, int index) {
		for (var cell : row.getTableCells()) {
			fill(cell, index);
		}
	}

	private void fill(IBody cell, int index) {
		cell.getParagraphs().forEach(paragraph -> ParagraphText.fill(paragraph, name -> text(name, index)));
		cell.getTables().forEach(this::fill);
	}
}
