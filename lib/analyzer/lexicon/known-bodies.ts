/**
 * Organisations known by a single word or by their initials: platforms, shops, broadcasters, papers, public
 * bodies, charities, clubs. Our own list, from memory; names that are also ordinary words or places
 * ("Next", "Boots", "Liverpool") are left out where only the capital would tell. A missing one only means
 * that it is not recognised.
 */
export const knownBodies: ReadonlySet<string> = new Set(
  `AA ABC ACLU Acas Adidas Adobe AFP Airbnb Aldi Amazon AMD Amnesty AOL Arsenal Asda Asos Asus Audi Aviva
Barclays Barnardos BBC BBC1 BBC2 BBC3 BBC4 BBQC Betfair BMW Boeing BP BT BUPA Burberry Cadbury Cadburys
Carlsberg Carphone CBS Celtic Chevrolet Cisco CNN
Coca-Cola Comcast Costco DailyMail Danone DEFRA Deloitte DHL Disney DreamWorks Dropbox DVLA EasyJet eBay EE
Ericsson ESPN Etsy Everton Expedia Facebook FBI FedEx Ferrari FIFA Fiat Flickr Foursquare Gap GCHQ Gmail
Google GOSH Greenpeace Greggs Gucci H&M Halifax
Heineken Hermes HMRC HMV Honda Honeywell HP HSBC HTC Huawei Hyundai IBM Ikea IKEA IMDB IMF Instagram Intel
IPCC ITV ITV1 ITV2 Jaguar JD Jessops KFC Kickstarter Lancôme Lego LEGO Lenovo LG Lidl LinkedIn Lloyds L'Oréal
LSE Lufthansa Macmillan Mastercard McDonald's McDonalds Mencap
Mercedes MI5 MI6 Microsoft MIT MoD Motorola Mozilla MTV MUFC NASA NATO NatWest NBA NBC Nestlé Netflix NFL NHL
NHS Nike Nintendo Nissan Nokia NPR NSPCC NUS O2 Ofcom Ofsted Oxfam Panasonic PayPal Peugeot Pfizer Philips
Pinterest Pixar Playboy Porsche Primark QPR RAC RAF
Reddit Renault Reuters RNIB RNLI RSPB RSPCA RSC Ryanair Sainsbury's Sainsburys Samsung Selfridges Siemens
Skype Snapchat Sony Spotify Starbucks STV Suzuki Tesco Tescos TfL TFL TikTok Topshop Toshiba Toyota
TripAdvisor Tumblr Twitter Uber UCAS UCL UEFA UFC UKIP UNESCO UNHCR UNICEF UPS Verizon Vimeo Visa
Vodafone Volkswagen Volvo VW Waitrose Walmart Waterstones WhatsApp WHO WHSmith Wikipedia WordPress WWE WWF
Xbox Yahoo Yahoo! YMCA YouTube Youtube YWCA Zara ZDNet`.split(/\s+/),
);
