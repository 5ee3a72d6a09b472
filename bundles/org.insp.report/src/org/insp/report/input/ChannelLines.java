/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Channel;
import org.insp.model.ChannelKind;
import org.insp.model.Disclosure;
import org.insp.model.Language;
import org.insp.model.OnSiteWork;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The ways in which people reach an inspection team, or comment on what is published, a line for each. */
public final class ChannelLines {

	private final Language language;
	private final MessageBundle words;
	private final ElementTexts texts;

	/** @param language the language of the report */
	public ChannelLines(Language language) {
		this.language = language;
		this.texts = new ElementTexts(language);
		this.words = MessageBundle.of(ChannelLines.class, language);
	}

	/** Returns the hotline and the other channels of an inspection or of a team. */
	public Stream<String> of(OnSiteWork work) {
		return Stream.concat(Stream.ofNullable(work.getHotline())
				.map(phone -> words.get("channel", ElementLabels.term(ChannelKind.PHONE, language), phone)),
				work.getChannels().stream().map(this::line));
	}

	/** Returns how long a publication is displayed, and its channels. */
	public Stream<String> of(Disclosure disclosure) {
		var to = disclosure.getDisplayedTo();
		var displayed = disclosure.getDisplayedFrom() == null || to == null
				? Stream.<String>empty()
				: Stream.of(words.get("displayed", texts.day(disclosure.getDisplayedFrom()), texts.day(to)));
		return disclosure.getChannels().isEmpty()
				? Stream.empty()
				: Stream.concat(displayed, disclosure.getChannels().stream().map(this::line));
	}

	private String line(Channel channel) {
		var kind = channel.getKind() == ChannelKind.UNSPECIFIED ? "" : ElementLabels.term(channel.getKind(), language);
		var text = words.get("channel", kind, channel.getText() == null ? "" : channel.getText());
		return Stream
				.of(text, channel.getHours(), channel.getClosing() == null ? null : words.get("closing", texts.day(channel.getClosing())))
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(words.get("comma")));
	}
}
