/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.insp.model.Closure;
import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.MeasureStatus;
import org.insp.model.Signature;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.measures.MeasureState;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Column;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PlanTitles;
import org.insp.report.input.ReportInput;

/** The forms by which measures are closed (销号申请表), one for each measure that was handed in: item, cause, result, evidence, signatures. */
public final class ClosureForms {

	private static final List<Column> COLUMNS = List.of(new Column("", 14, true, List.of()), new Column("", 30, false, List.of()),
			new Column("", 14, true, List.of()), new Column("", 30, false, List.of()));

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final FindingMeasures answers;

	private ClosureForms(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(ClosureForms.class, input.language());
		this.texts = input.texts();
		this.answers = new FindingMeasures(input);
	}

	/** Makes the forms of a model. */
	public static Report report(ReportInput input) {
		var forms = new ClosureForms(input);
		var states = input.states().stream().filter(ClosureForms::hasForm).toList();
		var blocks = new ArrayList<Block>();
		for (int i = 0; i < states.size(); i++) {
			blocks.add(forms.form(states.get(i), i + 1));
		}
		if (states.isEmpty()) {
			blocks.add(Paragraph.note(forms.words.get("none")));
		}
		return new Report(PlanTitles.title(input, forms.words.get("closure")), input.language(), PageSetup.A4_PORTRAIT, blocks);
	}

	/** Returns whether a measure was handed in or closed; where that it is done is only reported, nobody has asked for anything. */
	public static boolean hasForm(MeasureState state) {
		return state.status() == MeasureStatus.SUBMITTED || state.isDone() && !state.isReportedOnly();
	}

	private Table form(MeasureState state, int number) {
		var measure = state.measure();
		var findings = CrossReferences.resolved(measure.getAddresses()).flatMap(target -> FindingCoverage.findingOf(target).stream())
				.distinct().toList();
		var closure = measure.getClosures().isEmpty() ? null : measure.getClosures().get(measure.getClosures().size() - 1);
		var result = ElementTexts.lines(Stream.of(texts.progress(input.progress(measure)), texts.outputs(measure.getOutputs()),
				measure.getEffect()));
		var evidence = texts.evidence(input.evidence(Stream.concat(measure.getEvidence().stream(),
				Stream.ofNullable(closure).flatMap(each -> each.getEvidence().stream()))));
		var rows = List.of(line("finding", lines(findings, texts::addressed)), line("measure", measure.getText()),
				line("cause", lines(findings, answers::causes)), pair("leader", texts.leaders(measure), "department",
						texts.names(ElementTexts.departments(measure))),
				pair("person", texts.doers(measure), "due", state.dueText(input.language()).orElse("")),
				line("result", result), line("evidence", evidence),
				line("requested", signature(closure, Closure::getRequested)), line("verified", signature(closure, Closure::getVerified)),
				line("approved", signature(closure, Closure::getApproved)));
		return new Table(words.get("form", number, Optional.ofNullable(measure.getName()).orElse("")).strip(), COLUMNS, rows);
	}

	private static String lines(Collection<Finding> findings, Function<Finding, String> text) {
		return ElementTexts.lines(findings.stream().map(text));
	}

	/** Who signed, and when; where nobody did, the place to sign. */
	private String signature(Closure closure, Function<Closure, Signature> which) {
		var signature = closure == null ? null : which.apply(closure);
		return signature == null
				? words.get("sign")
				: words.get("signed", signature.getBy() == null ? "" : ElementLabels.label(signature.getBy(), input.language()),
						signature.getOn() == null ? "" : signature.getOn());
	}

	private Row line(String label, String value) {
		return new Row(List.of(TableCell.text(words.get("label." + label)), TableCell.text(value).overColumns(COLUMNS.size() - 1),
				TableCell.COVERED, TableCell.COVERED));
	}

	private Row pair(String label, String value, String otherLabel, String otherValue) {
		return new Row(List.of(TableCell.text(words.get("label." + label)), TableCell.text(value),
				TableCell.text(words.get("label." + otherLabel)), TableCell.text(otherValue)));
	}
}
