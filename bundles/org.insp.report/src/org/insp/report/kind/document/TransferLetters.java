/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.InspectionPlan;
import org.insp.model.LimitKind;
import org.insp.model.Transfer;
import org.insp.model.TransferKind;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.NewPage;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;

/** Letters by which matters are handed over (移交函), one for each transfer. Those about clues are made only where they are asked for. */
public final class TransferLetters {

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final Sentences sentences;

	private TransferLetters(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(TransferLetters.class, input.language());
		this.texts = input.texts();
		this.sentences = new Sentences(input.language());
	}

	/** Makes the letters of a model. */
	public static Report report(ReportInput input) {
		return new TransferLetters(input).report();
	}

	private Report report() {
		var all = input.model().all(Transfer.class).toList();
		var shown = all.stream().filter(transfer -> input.options().hasClues() || transfer.getKind() != TransferKind.CLUE).toList();
		var blocks = new ArrayList<Block>();
		for (var transfer : shown) {
			if (!blocks.isEmpty()) {
				blocks.add(new NewPage(words.get("title.transfer")));
			}
			blocks.addAll(letter(transfer));
		}
		if (shown.isEmpty()) {
			blocks.add(Paragraph.note(words.get(all.isEmpty() ? "none.transfer" : "none.transfer.but-clues")));
		}
		return new Report(words.get("title.transfer"), input.language(), PageSetup.A4_PORTRAIT, blocks);
	}

	private List<Block> letter(Transfer transfer) {
		var blocks = new ArrayList<Block>();
		var to = texts.name(transfer.getTo());
		if (!to.isEmpty()) {
			blocks.add(new Paragraph(words.get("addressee", to), Paragraph.Style.ADDRESSEE));
		}
		var inspection = Optional.ofNullable(transfer.getInspection()).filter(each -> !each.eIsProxy());
		var team = inspection.map(InspectionPlan::getTeams).map(texts::names).orElse("");
		var what = subject(transfer);
		var approved = texts.name(transfer.getApprovedBy());
		var opening = Stream
				.of(team.isEmpty() ? "" : words.get("found", team, inspection.map(each -> texts.names(each.getTargets())).orElse("")),
						approved.isEmpty() ? "" : words.get("approved", approved), words.get("handed-over", what))
				.filter(part -> !part.isEmpty());
		blocks.add(Paragraph.of(sentences.sentence(String.join(words.get("comma"), opening.toList()))));
		var findings = CrossReferences.resolved(transfer.getFindings()).toList();
		for (int i = 0; i < findings.size(); i++) {
			blocks.add(Paragraph.of((findings.size() == 1 ? "" : (i + 1) + words.get("dot"))
					+ sentences.sentence(ElementTexts.finding(findings.get(i)))));
		}
		var reply = DateText.dateOf(transfer.getDate())
				.flatMap(day -> input.evaluated().settings().deadline(LimitKind.CLUE_REPLY, day)).map(texts::day);
		blocks.add(Paragraph.of(reply.map(day -> words.get("closing.transfer.until", day)).orElseGet(() -> words.get("closing.transfer"))));
		var handler = texts.name(transfer.getHandler());
		if (!handler.isEmpty()) {
			blocks.add(Paragraph.of(sentences.sentence(words.get("handler", handler))));
		}
		inspection.map(InspectionPlan::getTeams).map(texts::names).filter(name -> !name.isEmpty())
				.ifPresent(name -> blocks.add(new Paragraph(name, Paragraph.Style.SIGNATURE)));
		DateText.dateOf(transfer.getDate()).ifPresent(day -> blocks.add(new Paragraph(texts.day(day), Paragraph.Style.SIGNATURE)));
		return blocks;
	}

	/** What is handed over: its title or its kind, and how much of it. */
	private String subject(Transfer transfer) {
		var kind = transfer.getKind() == TransferKind.UNSPECIFIED ? "" : ElementLabels.term(transfer.getKind(), input.language());
		var counts = texts.list(transfer.getCounts().stream().map(count -> ElementLabels.label(count, input.language())));
		var name = transfer.getTitle() == null ? kind : transfer.getTitle();
		return counts.isEmpty() ? name : words.get("with-counts", name, counts);
	}
}
