/**
 * More given names, by region and without accents: one of these alone could be anyone, so it matches no
 * partner. Our own list, from memory. Unlike those in given-names.ts they never mark a sentence as being
 * about a person, so one name too many only means silence.
 */
const byRegion: readonly (readonly [region: string, names: string])[] = [
  [
    'Britain and Ireland',
    'Ailsa Bethan Bev Bex Callum Carys Catriona Cillian Cormac Deb Eabha Eleri Ffion Geoff ' +
      'Geraint Grainne Gwenllian Hamish Huw Iestyn Iolo Jo Kat Kirsty Llew Llinos Lou Mairead ' +
      'Morag Nerys Nige Nye Owain Ruaridh Sal Shaz Sioned Steph Tash Trish Viv Aine Brid',
  ],
  [
    'South Asia',
    'Arun Balwinder Deepak Gaurav Gurpreet Harpreet Jaspreet Kavya Lata Manpreet Meena Priya ' +
      'Rekha Ritu Simran Sneha Sunil Swati Tanvi Vijay Vikas Nasreen Shabnam Bushra',
  ],
  [
    'West Asia and North Africa',
    'Abdi Amal Asma Azadeh Bashir Dariush Faisal Farid Fatimah Hadiya Hodan Javad Mariya ' +
      'Nasrin Parisa Rivka Safiya Sahra Shirin Sumaya Yilmaz Yusra Ayse Zeynep',
  ],
  [
    'Africa south of the Sahara',
    'Achieng Adwoa Akua Ama Amaka Bola Chinwe Chioma Efua Funmi Ikenna Kamau Kemi Kojo Kwesi ' +
      'Lindiwe Ngozi Njeri Nomsa Otieno Segun Sipho Thabo Thandi Tobi Tunde Wale Wangari Yaw ' +
      'Zanele',
  ],
  [
    'East and Southeast Asia',
    'Agus Akiko Budi Hina Huong Hyun Jiwoo Jomar Kenji Linh Maricel Michiko Minji Naoko Putri Rowena Soojin Takeshi Thuy Trang Tuan Xiu Yui',
  ],
  [
    'Eastern Europe',
    'Agnieszka Andriy Bohdan Dmytro Gosia Grzegorz Iryna Kasia Katarzyna Malgorzata Mirko Mykola Olena Pawel Serhiy Tatyana Vasyl Yulia',
  ],
  [
    'Southern and western Europe',
    'Ainhoa Amelie Anke Aurelie Benoit Elodie Federica Guadalupe Heike Ilaria Inigo Joaquim Jurgen Leonor Nerea Nuno Pilar Rui Silke Tiago Uwe',
  ],
  ['Nordic countries', 'Eero Jukka Mette Pekka Solveig Sunniva Tuuli'],
];

export const loneNames: ReadonlySet<string> = new Set(
  byRegion.flatMap(([, names]) => names.split(' ')),
);
