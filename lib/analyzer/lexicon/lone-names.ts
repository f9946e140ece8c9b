import { foldLetters } from '../../text/spelling.ts';

/**
 * More given names, by region or script: one of these alone could be anyone, so it matches no partner.
 * Our own list, from memory. Unlike those in given-names.ts they never mark a sentence as being
 * about a person, so one name too many only means silence.
 */
const byRegion: readonly (readonly [region: string, names: string])[] = [
  [
    'Britain and Ireland',
    'Ailsa Bethan Bev Bex Callum Carys Catriona Cillian Cormac Deb Eabha Eleri Ffion Geoff ' +
      'Geraint Grainne Gwenllian Hamish Huw Iestyn Iolo Jo Kat Kirsty Llew Llinos Lou Mairead ' +
      'Morag Nerys Nige Nye Owain Ruaridh Sal Shaz Sioned Steph Tash Trish Viv Aine Brid Al ' +
      'Ady Di Ewan Fi Flo Hev Kian Mhairi Mo Nat Pip Poppy Una Vi Arlo',
  ],
  [
    'South Asia',
    'Arun Balwinder Deepak Gaurav Gurpreet Harpreet Jaspreet Kavya Lata Manpreet Meena Priya ' +
      'Rekha Ritu Simran Sneha Sunil Swati Tanvi Vijay Vikas Nasreen Shabnam Bushra Ajay Asif ' +
      'Geeta Iqra Karan Mohit Ramesh Rashid Rizwan Rohit Saima Sana Shazia Tahir Waqar Wasim',
  ],
  [
    'West Asia and North Africa',
    'Abdi Amal Asma Azadeh Bashir Dariush Faisal Farid Fatimah Hadiya Hodan Javad Mariya ' +
      'Nasrin Parisa Rivka Safiya Sahra Shirin Sumaya Yilmaz Yusra Ayse Zeynep Burak Chaim ' +
      'Emre Hiba Murat',
  ],
  [
    'Africa south of the Sahara',
    'Achieng Adwoa Akua Ama Amaka Bola Chinwe Chioma Efua Funmi Ikenna Kamau Kemi Kojo Kwesi ' +
      'Lindiwe Ngozi Njeri Nomsa Otieno Segun Sipho Thabo Thandi Tobi Tunde Wale Wangari Yaw ' +
      'Zanele Amadou Chipo Dayo Ekow Farai Ibrahima Kwabena Lerato Musa Mwangi Njoroge Nneka ' +
      'Obi Oluwaseun Ousmane Ruvimbo Seun Sibusiso Tariro Tendai Tshepo Wanjiku Yemi',
  ],
  [
    'East and Southeast Asia',
    'Agus Akiko Budi Hina Huong Hyun Jiwoo Jomar Kenji Linh Maricel Michiko Minji Naoko ' +
      'Putri Rowena Soojin Takeshi Thuy Trang Tuan Xiu Yui Anh Aung Fang Hui Jisoo Jun Kaori ' +
      'Lan Lei Li Mai Ming Minjun Niran Phuong Seoyeon Somchai Thanh Thiri Xiao Yoko Yu',
  ],
  [
    'Eastern Europe',
    'Agnieszka Andriy Bohdan Dmytro Gosia Grzegorz Iryna Kasia Katarzyna Malgorzata Mirko ' +
      'Mykola Olena Pawel Serhiy Tatyana Vasyl Yulia Agata Gabor Halyna Ihor Ildiko Ioana ' +
      'Istvan Janez Jiri Katalin Lenka Marek Oleg Radu Taras Zuzana',
  ],
  [
    'Southern and western Europe',
    'Ainhoa Amelie Anke Aurelie Benoit Elodie Federica Guadalupe Heike Ilaria Inigo Joaquim ' +
      'Jurgen Leonor Nerea Nuno Pilar Rui Silke Tiago Uwe Birgit Diego Giorgos Gudrun Jan Jean ' +
      'Kostas Thierry Yannis',
  ],
  ['Nordic countries', 'Eero Juhani Jukka Kaisa Mette Pekka Solveig Sunniva Tuuli'],
  [
    'In Cyrillic letters',
    'Александр Алексей Анастасия Андрей Анна Антон Аня Богдан Борис Валентина Валерий ' +
      'Василий Вера Виктор Виталий Владимир Галина Григорий Даниил Дарья Денис Дмитрий Дмитро ' +
      'Евгений Егор Екатерина Елена Иван Игорь Илья Ирина Катерина Катя Кирилл Константин ' +
      'Ксения Лариса Леонид Людмила Максим Маргарита Марина Мария Маша Михаил Мирослав Надежда ' +
      'Наталья Наталия Никита Николай Оксана Олег Олена Ольга Павел Петр Полина Роман Светлана ' +
      'Сергей Сергій Софья Станислав Степан Тамара Тарас Татьяна Федор Юлия Юрий Яна Ярослав ' +
      'Андрій Ганна Ірина Іван Ігор Микола Михайло Наталія Олександр Олексій Павло Петро Юлія ' +
      'Юрій Милан Драган Јелена Марија',
  ],
  [
    'In Arabic letters',
    'محمد أحمد محمود مصطفى علي حسن حسين خالد عمر عثمان يوسف إبراهيم إسماعيل عبدالله كريم ' +
      'طارق سعيد سمير رشيد فاطمة خديجة عائشة زينب مريم ليلى نور هدى سلمى ياسمين رانيا سارة ' +
      'أمينة زهرا رضا حسام بلال حمزة جمال مهدی پریسا شیرین عمران',
  ],
  [
    'In Greek letters',
    'Αλέξανδρος Αναστασία Ανδρέας Άννα Βασίλης Βασιλική Γιάννης Γιώργος Δημήτρης Ειρήνη Ελένη Κατερίνα Κώστας Μαρία Νίκος Παναγιώτης Σοφία Σπύρος Χρήστος',
  ],
  [
    'In Hebrew letters',
    'אברהם אבי אורי אלון אסתר גיל דוד דינה חנה חיים יוסף יעל יעקב יצחק לאה משה מיכאל מרים נועה נעמי עמית רבקה רות רחל שירה שלמה שרה תמר',
  ],
  [
    'In Indian letters',
    'अमित अनिल अनीता अर्जुन आरती कविता गीता दीपक नेहा पूजा प्रिया मीना मीरा मोहन रमेश राजेश राहुल रेखा सीता सुनीता संजय विजय সুমন রহিম করিম প্রিয়া',
  ],
];

export const loneNames: ReadonlySet<string> = new Set(
  byRegion.flatMap(([, names]) => foldLetters(names).split(' ')),
);
